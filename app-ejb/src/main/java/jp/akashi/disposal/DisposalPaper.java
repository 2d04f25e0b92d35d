package jp.akashi.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.evidence.Destruction;
import jp.akashi.evidence.EvidenceVersion;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.paper.Paper;
import jp.akashi.paper.PaperPdf;
import jp.akashi.paper.Seal;
import jp.akashi.person.People;
import jp.akashi.scheme.Bilingual;

/**
 * Draws and seals the certificate of disposal (廃棄証明書), in Japanese first, for it prevails, then in
 * English. Its form is the body's own: no official one is known.
 */
@ApplicationScoped
class DisposalPaper {

  private static final Bilingual TITLE = new Bilingual("廃棄証明書", "Certificate of disposal");
  private static final Bilingual NUMBER = new Bilingual("番号", "Number");
  private static final Bilingual DONE = new Bilingual("廃棄を終えた日時", "Completed");
  private static final Bilingual PROPOSED = new Bilingual("提案した者", "Proposed by");
  private static final Bilingual APPROVED = new Bilingual("承認した者", "Approved by");
  private static final Bilingual REASONS = new Bilingual("理由", "Reasons");
  private static final Bilingual METHOD = new Bilingual("方法", "Method");
  private static final Bilingual HOW =
      new Bilingual(
          "ファイルごとの暗号鍵を破棄した。保存されていた内容は暗号化されており（AES-256-GCM）、鍵がないため復元できない。"
              + "画面で書かれたものは、その文字とハッシュ値の計算に使った乱数をデータベースから消去した。",
          "The encryption key of each file was destroyed. The stored content is encrypted"
              + " (AES-256-GCM); without the key the ciphertext is unreadable. Of what was written"
              + " on screen, the text and the random value of its digest were erased from the"
              + " database.");
  private static final Bilingual LIST = new Bilingual("廃棄したもの", "Disposed of");
  private static final Bilingual ON_SCREEN = new Bilingual("画面で書かれたもの", "written on screen");
  private static final Bilingual KEPT =
      new Bilingual(
          "ハッシュ値は、何が廃棄されたかを示すために、記録に残す。",
          "The digests stay on record to show what was disposed of.");
  private static final Bilingual OWN =
      new Bilingual("この様式は当機関のものです。公式の様式ではありません。", "This form is our own, not an official one.");
  private static final Bilingual DEMO =
      new Bilingual("見本（デモ用）。効力はありません。", "Specimen for demonstration. Without legal effect.");
  private static final List<Bilingual> HEADINGS =
      List.of(
          new Bilingual("案件・書類・版", "Case, document, version"),
          new Bilingual("事業者・書類の名前", "Company, document"),
          new Bilingual("バイト・廃棄した日時", "Bytes, destroyed"),
          new Bilingual("SHA-256", "SHA-256"));

  @Inject private BodyIdentity body;
  @Inject private People people;
  @Inject private Seal seal;

  byte[] sealed(Disposal disposal) {
    byte[] pdf =
        new PaperPdf().draw(paper(disposal, Locale.JAPANESE), paper(disposal, Locale.ENGLISH));
    return seal.seal(pdf, TITLE.ja() + " " + disposal.number().value());
  }

  private Paper paper(Disposal disposal, Locale language) {
    List<Paper.Block> blocks = new ArrayList<>();
    if (body.demo()) {
      blocks.add(new Paper.Text(DEMO.in(language)));
    }
    blocks.addAll(facts(disposal, language));
    blocks.add(new Paper.Heading(LIST.in(language)));
    blocks.add(
        new Paper.Table(
            HEADINGS.stream().map(heading -> heading.in(language)).toList(),
            List.of(22, 26, 22, 30),
            disposal.destroyed().stream().flatMap(item -> rows(item, language)).toList()));
    blocks.add(new Paper.Text(KEPT.in(language)));
    blocks.add(new Paper.Text(OWN.in(language)));
    return new Paper(
        TITLE.in(language),
        language.getLanguage(),
        blocks,
        new Bilingual(body.nameJa(), body.nameEn()).in(language) + "　" + disposal.number());
  }

  private List<Paper.Block> facts(Disposal disposal, Locale language) {
    Map<String, String> names = people.names(DisposalView.people(disposal));
    Said proposed = disposal.proposed();
    Said approved = Objects.requireNonNull(disposal.decided());
    Instant executed = Objects.requireNonNull(disposal.executedAt());
    return List.of(
        new Paper.Fact(NUMBER.in(language), disposal.number().value()),
        new Paper.Fact(DONE.in(language), JapaneseDate.formatMoment(executed, language)),
        new Paper.Fact(PROPOSED.in(language), who(proposed, names, language)),
        new Paper.Fact(REASONS.in(language), proposed.reasons()),
        new Paper.Fact(APPROVED.in(language), who(approved, names, language)),
        new Paper.Fact(REASONS.in(language), approved.reasons()),
        new Paper.Fact(METHOD.in(language), HOW.in(language)));
  }

  private static String who(Said said, Map<String, String> names, Locale language) {
    return names.get(said.by()) + "　" + JapaneseDate.formatMoment(said.at(), language);
  }

  /** Every version whose key this disposal destroyed, and what was written on screen. */
  private static Stream<List<String>> rows(DisposalItem item, Locale language) {
    String disposal = item.disposal().number().value();
    Stream<List<String>> files =
        item.document().versions().stream()
            .filter(v -> v.destruction() != null && v.destruction().disposal().equals(disposal))
            .map(version -> row(item, version, language));
    return Stream.concat(files, written(item, language));
  }

  private static Stream<List<String>> written(DisposalItem item, Locale language) {
    Destruction done = item.document().writing().destruction();
    if (done == null || !done.disposal().equals(item.disposal().number().value())) {
      return Stream.empty();
    }
    return Stream.of(
        List.of(
            item.number() + " " + item.code(),
            item.company() + "　" + item.title().in(language),
            ON_SCREEN.in(language) + "　" + JapaneseDate.formatMoment(done.at(), language),
            Objects.requireNonNullElse(item.document().writing().sha256(), "―")));
  }

  private static List<String> row(DisposalItem item, EvidenceVersion version, Locale language) {
    Instant destroyed = Objects.requireNonNull(version.destruction()).at();
    return List.of(
        item.number() + " " + item.code() + " v" + version.position(),
        item.company() + "　" + item.title().in(language),
        version.size() + "　" + JapaneseDate.formatMoment(destroyed, language),
        version.sha256());
  }
}
