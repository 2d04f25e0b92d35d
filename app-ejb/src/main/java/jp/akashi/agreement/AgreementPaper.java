package jp.akashi.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.akashi.application.Application;
import jp.akashi.application.PaperNotes;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.paper.PaperPdf;
import jp.akashi.paper.Seal;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/** Draws and seals the agreement as it stands: offered, or signed by both. */
@ApplicationScoped
public class AgreementPaper {

  private static final Bilingual TITLE =
      new Bilingual("技術等情報漏えい防止措置の認証に関する契約書", "Certification agreement");
  private static final Bilingual CASE = new Bilingual("案件番号", "Case");
  private static final Bilingual OPERATOR = new Bilingual("事業者", "Operator");
  private static final Bilingual BODY = new Bilingual("認証機関", "Certification body");
  private static final Bilingual SIGNATURES = new Bilingual("署名の記録", "Signatures");
  private static final Bilingual OPEN = new Bilingual("署名待ち", "not signed yet");
  private static final Bilingual HASH =
      new Bilingual("契約文の指紋（SHA-256）", "Fingerprint of the text (SHA-256)");
  private static final Bilingual ORIGINS =
      new Bilingual("各条の出典（契約文ではありません）", "Sources of the articles (no part of the agreement)");
  private static final Bilingual DEMO =
      new Bilingual("見本（デモ用）。契約の効力はありません。", "Specimen for demonstration. Without legal effect.");

  @Inject private BodyIdentity body;
  @Inject private AgreementWriter writer;
  @Inject private PaperNotes notes;
  @Inject private Seal seal;

  /** The sealed PDF: Japanese first, for it prevails, then English. */
  byte[] sealed(Application application, CertificationAgreement agreement) {
    byte[] pdf =
        new PaperPdf()
            .draw(
                paper(application, agreement, Locale.JAPANESE),
                paper(application, agreement, Locale.ENGLISH));
    return seal.seal(pdf, application.number().value());
  }

  private Paper paper(Application application, CertificationAgreement agreement, Locale language) {
    List<Paper.Block> blocks = new ArrayList<>(notes.first(application, DEMO, language));
    blocks.add(new Paper.Fact(CASE.in(language), application.number().value()));
    blocks.add(new Paper.Fact(BODY.in(language), name(language)));
    blocks.add(new Paper.Fact(OPERATOR.in(language), application.company().details().name()));
    paragraphs(agreement.text(), language, blocks);
    blocks.add(new Paper.Heading(SIGNATURES.in(language)));
    blocks.add(new Paper.Fact(BODY.in(language), line(agreement.body(), language)));
    blocks.add(new Paper.Fact(OPERATOR.in(language), line(agreement.applicant(), language)));
    blocks.add(new Paper.Fact(HASH.in(language), agreement.text().hash()));
    blocks.add(new Paper.Heading(ORIGINS.in(language)));
    blocks.addAll(origins(application, language));
    return new Paper(TITLE.in(language), language.getLanguage(), blocks, name(language));
  }

  /** The words are what was signed; beside them stands where each article comes from. */
  private List<Paper.Block> origins(Application application, Locale language) {
    return writer.clauses(application, language).stream()
        .<Paper.Block>map(
            clause ->
                new Paper.Text(
                    notes.origin(application, clause.number(), clause.origin(), language)))
        .toList();
  }

  /** The first line of each part is its heading. */
  private static void paragraphs(AgreementText text, Locale language, List<Paper.Block> blocks) {
    String words = new Bilingual(text.ja(), text.en()).in(language);
    for (String part : words.split("\n\n")) {
      String[] lines = part.split("\n", 2);
      blocks.add(new Paper.Heading(lines[0]));
      blocks.add(new Paper.Text(lines.length > 1 ? lines[1] : ""));
    }
  }

  private static String line(@Nullable Signature signature, Locale language) {
    return signature == null
        ? OPEN.in(language)
        : signature.name() + "　" + JapaneseDate.formatMoment(signature.at(), language);
  }

  private String name(Locale language) {
    return new Bilingual(body.nameJa(), body.nameEn()).in(language);
  }
}
