package jp.akashi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import jp.akashi.setting.Environment;

/**
 * Who this certification body is, as set up by its administrator in the environment.
 *
 * @param code short form in certificate numbers, 2 to 12 capital letters
 * @param accreditationNumber 認定の番号 (Order art. 4)
 * @param contact where questions about a case go: telephone or e-mail
 * @param appealContact where objections and complaints go
 * @param court the court agreed on in the certification agreement
 * @param demo whether everything here is for show and every paper must say so
 */
public record BodyIdentity(
    String code,
    String nameJa,
    String nameEn,
    String accreditationNumber,
    String headTitleJa,
    String headTitleEn,
    String headNameJa,
    String headNameEn,
    String contact,
    String appealContact,
    String court,
    String publicUrl,
    boolean demo) {

  /**
   * Reads the environment.
   *
   * @throws IllegalStateException naming the first variable that is missing
   */
  public static BodyIdentity of(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    return new BodyIdentity(
        environment.needed("AKASHI_BODY_CODE"),
        environment.needed("AKASHI_BODY_NAME"),
        environment.needed("AKASHI_BODY_NAME_EN"),
        environment.needed("AKASHI_ACCREDITATION_NUMBER"),
        environment.needed("AKASHI_HEAD_TITLE"),
        environment.needed("AKASHI_HEAD_TITLE_EN"),
        environment.needed("AKASHI_HEAD_NAME"),
        environment.needed("AKASHI_HEAD_NAME_EN"),
        environment.needed("AKASHI_BODY_CONTACT"),
        environment.needed("AKASHI_APPEAL_CONTACT"),
        environment.needed("AKASHI_COURT"),
        environment.needed("AKASHI_PUBLIC_URL"),
        "true".equals(environment.text("AKASHI_DEMO")));
  }

  /** The identity for injection. */
  @ApplicationScoped
  public static class Producer {

    @Produces
    BodyIdentity identity() {
      return BodyIdentity.of(System.getenv());
    }
  }
}
