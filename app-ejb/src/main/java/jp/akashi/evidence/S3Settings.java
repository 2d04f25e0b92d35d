package jp.akashi.evidence;

import static jp.akashi.setting.Environment.require;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import jp.akashi.setting.Environment;

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
    return new Environment(environment).text(BUCKET) != null;
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable, never the secret
   */
  static S3Settings of(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    String bucket = environment.needed(BUCKET);
    require(bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"), BUCKET + " is no name of a bucket");
    String region = Objects.requireNonNullElse(environment.text(REGION), "");
    require(region.matches("[a-z0-9-]*"), REGION + " must be a region such as ap-northeast-1");
    return new S3Settings(
        endpoint(environment.needed(ENDPOINT)),
        bucket,
        region.isEmpty() ? "us-east-1" : region,
        environment.needed(KEY),
        secret(environment),
        prefix(Objects.requireNonNullElse(environment.text(PREFIX), "")));
  }

  private static URI endpoint(String said) {
    String sentence = ENDPOINT + " must be an address such as https://s3.example.jp";
    require(said.matches("https?://[^/?#@\\s]+/?"), sentence);
    try {
      URI endpoint = URI.create(said);
      require(endpoint.getHost() != null, sentence);
      return endpoint;
    } catch (IllegalArgumentException malformed) {
      throw new IllegalStateException(sentence);
    }
  }

  private static String prefix(String said) {
    String names = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
    require(
        said.matches("(" + names + "(/" + names + ")*/?)?"),
        PREFIX + " must be names of letters, digits, '.', '-' and '_' with '/' between them");
    return said.isEmpty() || said.endsWith("/") ? said : said + "/";
  }

  private static String secret(Environment environment) {
    String secret = environment.secret(SECRET, SECRET_FILE);
    return secret == null ? environment.needed(SECRET) : secret;
  }

  /** Without the secret: it would come into a log. */
  @Override
  public String toString() {
    return bucket + " at " + endpoint;
  }
}
