package jp.akashi.certificate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.Site;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.CertificateFace;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** Fills the edition's certificate texts with the facts of a case, in both languages. */
final class FaceTexts {

  private static final List<String> FACTS =
      List.of(
          "number",
          "holder",
          "corporate-number",
          "address",
          "sites",
          "scope",
          "standard",
          "chapter-iv",
          "certified-on",
          "valid-until",
          "issued-on",
          "body");

  private final SchemeService scheme;
  private final BodyIdentity body;

  FaceTexts(SchemeService scheme, BodyIdentity body) {
    this.scheme = scheme;
    this.body = body;
  }

  /** Where anybody can ask whether the certificate is still valid. */
  String verifyUrl(CertificateNumber number) {
    return body.publicUrl() + "/verify?number=" + number.value();
  }

  /** Japanese face first: it prevails. */
  List<CertificateFace> faces(
      CertificateNumber number, Application application, Certificate.Term term) {
    EditionInfo edition = scheme.edition(new EditionId(application.edition()));
    TextValues values = values(number, application, term, edition);
    return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
        .map(language -> face(edition, values, language))
        .toList();
  }

  private CertificateFace face(EditionInfo edition, TextValues values, Locale language) {
    return new CertificateFace(
        text(edition, "title", values, language),
        text(edition, "subtitle", values, language),
        text(edition, "statement", values, language),
        FACTS.stream().map(key -> text(edition, key, values, language)).toList(),
        text(edition, "signer", values, language),
        remarks(edition).map(key -> text(edition, key, values, language)).toList());
  }

  /**
   * What must be said whatever the case is, and what demos and working editions must say of
   * themselves.
   */
  private Stream<String> remarks(EditionInfo edition) {
    return Stream.of(
            body.demo() ? Stream.of("demo") : Stream.<String>empty(),
            Stream.of("verify", "conditions", "disclaimer", "not-government"),
            edition.working() ? Stream.of("working-edition") : Stream.<String>empty(),
            Stream.of("english-note"))
        .flatMap(keys -> keys);
  }

  private String text(EditionInfo edition, String key, TextValues values, Locale language) {
    return scheme.certificateText(edition.id(), "face", key, values, language);
  }

  private TextValues values(
      CertificateNumber number,
      Application application,
      Certificate.Term term,
      EditionInfo edition) {
    ApplicationForm form = application.form();
    return TextValues.none()
        .text("certificate.number", number.value())
        .text("applicant.name", application.company().details().name())
        .text("applicant.corporate-number", application.company().corporateNumber().value())
        .text(
            "applicant.address",
            application.company().details().prefecture()
                + application.company().details().address())
        .list("sites.list", form.sites().stream().map(Site::name).map(FaceTexts::same).toList())
        .text("scope.text", form.scope() == null ? "" : form.scope())
        .text("edition.title", edition.title())
        .text("edition.id", edition.id().value())
        .text("scope.electronic", electronic(form))
        .date("certified.on", term.certifiedOn())
        .date("issued.on", term.certifiedOn())
        .date("valid.until", term.validUntil())
        .and(bodys(number));
  }

  private static Bilingual electronic(ApplicationForm form) {
    String forms = form.answers().getOrDefault("information.form", "");
    return List.of(forms.split(";")).contains("electronic")
        ? new Bilingual("含む", "included")
        : new Bilingual("含まない", "not included");
  }

  private TextValues bodys(CertificateNumber number) {
    return TextValues.none()
        .text("body.name", new Bilingual(body.nameJa(), body.nameEn()))
        .text("body.accreditation.number", body.accreditationNumber())
        .text("body.head.title", new Bilingual(body.headTitleJa(), body.headTitleEn()))
        .text("body.head.name", new Bilingual(body.headNameJa(), body.headNameEn()))
        .text("verify.url", verifyUrl(number));
  }

  private static Bilingual same(String name) {
    return new Bilingual(name, name);
  }
}
