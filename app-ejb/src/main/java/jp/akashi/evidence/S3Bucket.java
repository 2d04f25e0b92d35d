package jp.akashi.evidence;

import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket of an S3 service. It is addressed by path and asked for nothing newer than multipart
 * uploads, so that any service will do.
 */
final class S3Bucket {

  private static final Logger LOG = LoggerFactory.getLogger(S3Bucket.class);
  private static final int NOT_FOUND = 404;

  /** So many attempts of these end before anybody who waits for a file gives it up. */
  private static final int ATTEMPTS = 3;

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private final S3Client client;
  private final S3Settings settings;

  private S3Bucket(S3Client client, S3Settings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** Nothing is sent yet. */
  static S3Bucket of(S3Settings settings) {
    S3Client client =
        S3Client.builder()
            .endpointOverride(settings.endpoint())
            .region(Region.of(settings.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.key(), settings.secret())))
            .forcePathStyle(true)
            // checksums of our own go with every part; newer ones are not known everywhere
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(ATTEMPTS)))
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT)
                    .socketTimeout(ANSWER)
                    .build())
            .build();
    return new S3Bucket(client, settings);
  }

  String name() {
    return settings.bucket();
  }

  String prefix() {
    return settings.prefix();
  }

  /**
   * Asks for something that is there.
   *
   * @throws EvidenceStoreDown if the service does not answer or refuses
   */
  <T> T ask(Function<S3Client, T> request) {
    try {
      return request.apply(client);
    } catch (SdkException failed) {
      throw down(failed);
    }
  }

  /**
   * Asks for an object that may be missing.
   *
   * @throws NoSuchFileException if it is
   * @throws EvidenceStoreDown if the service does not answer or refuses
   */
  <T> T find(String object, Function<S3Client, T> request) throws NoSuchFileException {
    try {
      return request.apply(client);
    } catch (S3Exception refused) {
      if (refused.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code(refused))) {
        throw new NoSuchFileException(object);
      }
      throw down(refused);
    } catch (SdkException failed) {
      throw down(failed);
    }
  }

  private EvidenceStoreDown down(SdkException failed) {
    LOG.error("The S3 bucket {} cannot be used: {}", settings, failed.getMessage());
    return new EvidenceStoreDown(failed);
  }

  private static String code(S3Exception refused) {
    return refused.awsErrorDetails() == null ? "" : refused.awsErrorDetails().errorCode();
  }
}
