package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.evidence.Inspection;
import jp.akashi.paper.Paper;
import jp.akashi.person.People;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** The documents looked at on site without taking a copy (R33), as the audit report lists them. */
@ApplicationScoped
public class SeenOnSite {

  private static final List<String> HEADS = List.of("文書", "題名", "番号", "版", "確認日", "確認した人");
  private static final List<Integer> WIDTHS = List.of(20, 24, 14, 10, 18, 14);

  @Inject private CaseDocuments documents;
  @Inject private SchemeService scheme;
  @Inject private People people;

  /** A heading and a table; nothing where none was looked at. */
  List<Paper.Block> of(Application application) {
    List<CaseDocument> seen =
        documents.of(application.number()).stream()
            .filter(document -> document.inspection() != null)
            .toList();
    Map<String, String> names =
        people.names(seen.stream().map(d -> inspection(d).seenBy()).collect(Collectors.toSet()));
    return seen.isEmpty()
        ? List.of()
        : List.of(
            new Paper.Heading("現地で確認した文書（写しなし）"),
            new Paper.Table(
                HEADS,
                WIDTHS,
                seen.stream().map(d -> row(name(application, d), inspection(d), names)).toList()));
  }

  private static Inspection inspection(CaseDocument document) {
    return Objects.requireNonNull(document.inspection());
  }

  private String name(Application application, CaseDocument document) {
    EditionId edition = new EditionId(application.edition());
    return document.code() + "　" + scheme.requiredDocument(edition, document.code()).name().ja();
  }

  /** What stands in the table of one document; a dash for what it does not have. */
  static List<String> row(String document, Inspection seen, Map<String, String> names) {
    return List.of(
        document,
        seen.title(),
        orDash(seen.identifier()),
        orDash(seen.documentVersion()),
        PlanPaper.day(seen.seenOn()),
        names.getOrDefault(seen.seenBy(), seen.seenBy()));
  }

  private static String orDash(@Nullable String text) {
    return text == null || text.isBlank() ? "―" : text;
  }
}
