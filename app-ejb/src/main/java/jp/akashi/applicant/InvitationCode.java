package jp.akashi.applicant;

import java.security.SecureRandom;

/** Makes invitation codes: 20 letters without those that look alike, in groups of five. */
final class InvitationCode {

  private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private InvitationCode() {}

  static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      code.append(i > 0 && i % 5 == 0 ? "-" : "");
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
