package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.paper.PaperPdf;
import jp.akashi.paper.Seal;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.EditionText;
import jp.akashi.scheme.SchemeService;

/**
 * Draws and seals the receipt of an application or of its correction (受付票, B01): number, date and
 * list of documents received, in Japanese first, for it prevails, then English. Its words are those
 * of the edition's texts for the submission, each with its provenance.
 */
@ApplicationScoped
public class ReceiptPaper {

  private static final Bilingual TITLE = new Bilingual("申請の受付票", "Receipt of application");
  private static final Bilingual CORRECTION_TITLE =
      new Bilingual("補正の受付票", "Receipt of correction");
  private static final Bilingual NUMBER = new Bilingual("申請番号", "Application number");
  private static final Bilingual RECEIVED = new Bilingual("受け付けた日時", "Received");
  private static final Bilingual CORRECTED = new Bilingual("補正を受け付けた日時", "Correction received");
  private static final Bilingual APPLICANT = new Bilingual("申請者", "Applicant");
  private static final Bilingual CORPORATE_NUMBER = new Bilingual("法人番号", "Corporate number");
  private static final Bilingual NAME = new Bilingual("申請の名前", "Name of the application");
  private static final Bilingual EDITION = new Bilingual("基準の版", "Edition of the Standard");
  private static final Bilingual DOCUMENTS = new Bilingual("受け付けた書類", "Documents received");
  private static final Bilingual CODE = new Bilingual("番号", "No.");
  private static final Bilingual DOCUMENT = new Bilingual("書類", "Document");
  private static final Bilingual ANSWER = new Bilingual("内容", "Answer");
  private static final Bilingual DEMO =
      new Bilingual("見本（デモ用）。効力はありません。", "Specimen for demonstration. Without legal effect.");

  @Inject private BodyIdentity body;
  @Inject private SchemeService scheme;
  @Inject private PaperNotes notes;
  @Inject private ReceivedDocuments received;
  @Inject private Seal seal;

  byte[] sealed(Application application, Receipt.Given given, List<CaseLetters.Sent> sent) {
    EditionInfo edition = scheme.edition(new EditionId(application.edition()));
    Content content = new Content(application, edition, given, received.of(application), sent);
    byte[] pdf =
        new PaperPdf().draw(paper(content, Locale.JAPANESE), paper(content, Locale.ENGLISH));
    return seal.seal(pdf, content.title().ja() + " " + application.number().value());
  }

  private record Content(
      Application application,
      EditionInfo edition,
      Receipt.Given given,
      List<ReceivedDocuments.Received> documents,
      List<CaseLetters.Sent> letters) {

    boolean isCorrection() {
      return given.round() > 1;
    }

    Bilingual title() {
      return isCorrection() ? CORRECTION_TITLE : TITLE;
    }
  }

  private Paper paper(Content content, Locale language) {
    List<Paper.Block> blocks = new ArrayList<>(notes.first(content.application(), DEMO, language));
    blocks.addAll(facts(content, language));
    blocks.add(new Paper.Heading(DOCUMENTS.in(language)));
    blocks.add(documents(content.documents(), language));
    for (CaseLetters.Sent one : content.letters()) {
      blocks.add(new Paper.Heading(one.letter().subject(language)));
      blocks.add(new Paper.Text(one.letter().body(language)));
      blocks.add(new Paper.Text(origin(content.application(), one.text(), language)));
    }
    return new Paper(content.title().in(language), language.getLanguage(), blocks, name(language));
  }

  private static List<Paper.Block> facts(Content content, Locale language) {
    Application application = content.application();
    EditionInfo edition = content.edition();
    String title = application.title() == null ? "" : application.title();
    List<Paper.Block> facts = new ArrayList<>();
    facts.add(new Paper.Fact(NUMBER.in(language), application.number().value()));
    facts.add(
        new Paper.Fact(
            RECEIVED.in(language), JapaneseDate.formatMoment(application.submittedAt(), language)));
    if (content.isCorrection()) {
      facts.add(
          new Paper.Fact(
              CORRECTED.in(language), JapaneseDate.formatMoment(content.given().at(), language)));
    }
    facts.add(new Paper.Fact(APPLICANT.in(language), application.company().details().name()));
    facts.add(
        new Paper.Fact(
            CORPORATE_NUMBER.in(language), application.company().corporateNumber().value()));
    facts.add(new Paper.Fact(NAME.in(language), title));
    facts.add(
        new Paper.Fact(
            EDITION.in(language), edition.title().in(language) + "　" + edition.id().value()));
    return facts;
  }

  private static Paper.Table documents(
      List<ReceivedDocuments.Received> documents, Locale language) {
    List<List<String>> rows =
        documents.stream()
            .map(one -> List.of(one.code(), one.title().in(language), one.answer().in(language)))
            .toList();
    List<String> headings = Stream.of(CODE, DOCUMENT, ANSWER).map(h -> h.in(language)).toList();
    return new Paper.Table(headings, List.of(10, 60, 30), rows);
  }

  private String origin(Application application, EditionText text, Locale language) {
    return notes.origin(application, text.code(), text.origin(), language);
  }

  private String name(Locale language) {
    return new Bilingual(body.nameJa(), body.nameEn()).in(language);
  }
}
