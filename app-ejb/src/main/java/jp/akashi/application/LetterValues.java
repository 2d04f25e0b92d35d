package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionText;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import jp.akashi.scheme.Word;

/** What every letter about a case may say: who writes to whom about what. */
@ApplicationScoped
public class LetterValues {

  private static final Bilingual OFFICE = new Bilingual("認証事務局", "Certification office");
  private static final Bilingual CONTACT = new Bilingual("ご担当者", "Contact");

  @Inject private SchemeService scheme;
  @Inject private BodyIdentity body;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  TextValues of(Application application, EditionText text) {
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    return ofBody()
        .and(addressee(application.company().details(), text.recipient()))
        .text("applicant.name", application.company().details().name())
        .text("applicant.corporate-number", application.company().corporateNumber().value())
        .text("applicant.address", address(application.company().details()))
        .text("case.number", application.number().value())
        .text("case.kind", kind(application, edition))
        .text("edition.title", edition.bilingualEntry("title"))
        .text("edition.id", edition.id().value())
        .text("portal.url", body.publicUrl() + "/app/case?number=" + application.number().value());
  }

  /** What the body says of itself in any letter, certificate or agreement. */
  public TextValues ofBody() {
    return TextValues.none()
        .date("date.today", JapaneseTime.today(clock))
        .text("body.name", new Bilingual(body.nameJa(), body.nameEn()))
        .text("body.accreditation.number", body.accreditationNumber())
        .text("body.head.title", new Bilingual(body.headTitleJa(), body.headTitleEn()))
        .text("body.head.name", new Bilingual(body.headNameJa(), body.headNameEn()))
        .text("body.contact", body.contact())
        .text("body.appeal.contact", body.appealContact())
        .text("body.court", body.court())
        .text("register.url", body.publicUrl() + "/register")
        .text("sender.name", sender());
  }

  private Bilingual sender() {
    String username = current.username();
    return CurrentPerson.ENGINE.equals(username) || current.isApplicant()
        ? OFFICE
        : same(people.names(Set.of(username)).get(username));
  }

  /** The representative by title and name; anybody else by their part in the case. */
  private static TextValues addressee(CompanyDetails company, String party) {
    boolean representative = "applicant.representative".equals(party);
    String[] words = company.representative().strip().split("[\\s　]+", 2);
    Bilingual title = representative ? same(words.length == 2 ? words[0] : "") : CONTACT;
    Bilingual name = representative ? same(words[words.length - 1]) : same("");
    return TextValues.none().text("recipient.title", title).text("recipient.name", name);
  }

  private static String address(CompanyDetails company) {
    return company.prefecture() + company.address();
  }

  private static Bilingual kind(Application application, EditionContent edition) {
    return edition.term("case-kind", Word.of(application.kind())).name();
  }

  private static Bilingual same(String text) {
    return new Bilingual(text, text);
  }
}
