package jp.akashi.evidence;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How the S3 service is reached. The object {@code PREFIX/files/ab/abcd…} is the file that lies at
 * {@code files/ab/abcd…} in the directory of a disk.
 *
 * @param endpoint {@code AKASHI_S3_ENDPOINT}, an http or https address
 * @param bucket {@code AKASHI_S3_BUCKET}, which exists
 * @param region {@code AKASHI_S3_REGION}, {@code us-east-1} where it is not set
 * @param key {@code AKASHI_S3_KEY}
 * @param secret {@code AKASHI_S3_SECRET}, or the content of the file {@code AKASHI_S3_SECRET_FILE}
 * @param prefix {@code AKASHI_S3_PREFIX}, empty or ending in a slash
 */
record S3Settings(
    URI endpoint, String bucket, String region, String key, String secret, String prefix) {

  static final String BUCKET = "AKASHI_S3_BUCKET";
  private static final String ENDPOINT = "AKASHI_S3_ENDPOINT";
  private static final String REGION = "AKASHI_S3_REGION";
  private static final String KEY = "AKASHI_S3_KEY";
  private static final String SECRET = "AKASHI_S3_SECRET";
  private static final String SECRET_FILE = "AKASHI_S3_SECRET_FILE";
  private static final String PREFIX = "AKASHI_S3_PREFIX";

  /** Whether an environment speaks of S3. */
  static boolean areIn(Map<String, String> environment) {
    return !said(environment, BUCKET).isEmpty();
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable, never the secret
   */
  static S3Settings of(Map<String, String> environment) {
    String bucket = needed(environment, BUCKET);
    check(bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"), BUCKET + " is no name of a bucket");
    String region = said(environment, REGION);
    check(region.matches("[a-z0-9-]*"), REGION + " must be a region such as ap-northeast-1");
    return new S3Settings(
        endpoint(needed(environment, ENDPOINT)),
        bucket,
        region.isEmpty() ? "us-east-1" : region,
        needed(environment, KEY),
        secret(environment),
        prefix(said(environment, PREFIX)));
  }

  private static URI endpoint(String said) {
    String sentence = ENDPOINT + " must be an address such as https://s3.example.jp";
    check(said.matches("https?://[^/?#@\\s]+/?"), sentence);
    try {
      URI endpoint = URI.create(said);
      check(endpoint.getHost() != null, sentence);
      return endpoint;
    } catch (IllegalArgumentException malformed) {
      throw new IllegalStateException(sentence);
    }
  }

  private static String prefix(String said) {
    String names = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
    check(
        said.matches("(" + names + "(/" + names + ")*/?)?"),
        PREFIX + " must be names of letters, digits, '.', '-' and '_' with '/' between them");
    return said.isEmpty() || said.endsWith("/") ? said : said + "/";
  }

  private static String secret(Map<String, String> environment) {
    String file = said(environment, SECRET_FILE);
    if (file.isEmpty()) {
      return needed(environment, SECRET);
    }
    check(said(environment, SECRET).isEmpty(), SECRET + " and " + SECRET_FILE + " exclude another");
    try {
      String secret = Files.readString(Path.of(file)).strip();
      check(!secret.isEmpty(), "The file that " + SECRET_FILE + " names is empty");
      return secret;
    } catch (IOException unreadable) {
      throw new IllegalStateException("The file that " + SECRET_FILE + " names cannot be read");
    }
  }

  private static String needed(Map<String, String> environment, String variable) {
    String value = said(environment, variable);
    check(!value.isEmpty(), "The environment variable " + variable + " is not set");
    return value;
  }

  private static String said(Map<String, String> environment, String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  private static void check(boolean right, String sentence) {
    if (!right) {
      throw new IllegalStateException(sentence);
    }
  }

  /** Without the secret: it would come into a log. */
  @Override
  public String toString() {
    return bucket + " at " + endpoint;
  }
}
