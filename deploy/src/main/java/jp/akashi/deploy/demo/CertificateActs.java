package jp.akashi.deploy.demo;

import jp.akashi.deploy.demo.Api.Answer;

/** Acts on a certificate, each resting on its state as the certification manager sees it now. */
public final class CertificateActs {

  private static final String CERTIFICATES = "certificates/";

  private CertificateActs() {}

  /** Whether an address is an act on a certificate. */
  static boolean isOne(String path) {
    return path.startsWith(CERTIFICATES);
  }

  /**
   * Tries an act.
   *
   * @param path such as {@code certificates/AK-2026-0001-5/suspension}
   */
  public static Answer tries(Api api, String username, String path, Object body) {
    String certificate = path.substring(0, path.indexOf('/', CERTIFICATES.length()));
    return api.as(username).postIfMatch(path, body, api.as("saito").get(certificate).etag());
  }
}
