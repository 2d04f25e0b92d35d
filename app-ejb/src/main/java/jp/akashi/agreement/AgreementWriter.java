package jp.akashi.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.LetterValues;
import jp.akashi.application.Site;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionText;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextKind;
import jp.akashi.scheme.TextValues;
import jp.akashi.scheme.WrittenText;

/**
 * Writes the agreement of a case: the clauses of its edition with the facts put in, and an annex.
 */
@ApplicationScoped
public class AgreementWriter {

  private static final Bilingual ANNEX = new Bilingual("別紙（拠点及び範囲）", "Annex: sites and scope");
  private static final Bilingual SCOPE = new Bilingual("範囲：", "Scope: ");
  private static final Bilingual ARTICLE = new Bilingual("第%s条（%s）", "Article %s (%s)");
  private static final Bilingual COST =
      new Bilingual("見積：%s人日、%,d円（消費税込み）", "Quotation: %s person-days, JPY %,d (tax included)");
  private static final Bilingual BASIS = new Bilingual("日数の根拠：", "Basis of the days: ");

  @Inject private SchemeService scheme;
  @Inject private LetterValues values;

  /** The clauses in one language, in order. */
  List<AgreementClause> clauses(Application application, Locale language) {
    EditionId edition = new EditionId(application.edition());
    TextValues facts =
        values
            .ofBody()
            .text("applicant.name", application.company().details().name())
            .text("edition.id", edition.value());
    return scheme.content(edition).texts().stream()
        .filter(text -> text.kind() == TextKind.AGREEMENT)
        .map(text -> clause(text, scheme.write(edition, text, facts, language)))
        .toList();
  }

  private static AgreementClause clause(EditionText text, WrittenText written) {
    String heading = written.subject() == null ? "" : written.subject();
    return new AgreementClause(text.code(), heading, written.body(), text.origin());
  }

  /** What both sides sign: clauses, quotation and annex, in both languages. */
  AgreementText text(Application application, Quotation quotation) {
    return new AgreementText(
        whole(application, quotation, Locale.JAPANESE),
        whole(application, quotation, Locale.ENGLISH));
  }

  private String whole(Application application, Quotation quotation, Locale language) {
    String clauses =
        clauses(application, language).stream()
            .map(c -> ARTICLE.in(language).formatted(c.number(), c.heading()) + "\n" + c.text())
            .collect(Collectors.joining("\n\n"));
    return clauses + "\n\n" + annex(application, quotation, language);
  }

  private static String annex(Application application, Quotation quotation, Locale language) {
    String sites =
        application.form().sites().stream()
            .map(AgreementWriter::line)
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n",
        ANNEX.in(language),
        sites,
        SCOPE.in(language) + application.form().scope(),
        COST.in(language).formatted(quotation.days(), quotation.fee()),
        BASIS.in(language) + quotation.basis());
  }

  private static String line(Site site) {
    return "・" + site.name() + "　" + site.address();
  }
}
