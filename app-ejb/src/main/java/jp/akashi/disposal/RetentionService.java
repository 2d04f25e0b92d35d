package jp.akashi.disposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.CaseDocuments;
import jp.akashi.evidence.Destruction;
import jp.akashi.person.CurrentPerson;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/** How long the documents of a case are kept, for whoever may see the case. */
@Stateless
@PermitAll
public class RetentionService {

  @Inject private CaseAccess access;
  @Inject private CaseDocuments documents;
  @Inject private CaseLives lives;
  @Inject private LegalHolds holds;
  @Inject private DueDocuments due;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;

  /**
   * How long a document is kept.
   *
   * @param code of the edition's required document
   * @param disposalOn first day in Japan on which it may be disposed of, or null while nobody knows
   * @param why for the body's people; null for the applicant
   * @param gone what was written on it on screen and destroyed, or null
   */
  public record Kept(
      String code, @Nullable LocalDate disposalOn, @Nullable Why why, @Nullable Gone gone) {}

  /**
   * What was written on screen and destroyed.
   *
   * @param sha256 its digest; null where nothing stood there any more
   */
  public record Gone(@Nullable String sha256, Destruction destruction) {}

  /**
   * Why a document is kept so long.
   *
   * @param held reasons of the hold on the case, or null
   */
  public record Why(Retention retention, @Nullable String held) {}

  /**
   * The documents of a case that were handed in and can still be read, and those of which something
   * written on screen was destroyed.
   *
   * @throws jp.akashi.refusal.NotFound if the case is not the caller's to see
   */
  public List<Kept> of(ApplicationNumber number) {
    Application application = access.visible(number);
    CaseLife life = lives.of(List.of(application)).get(number);
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    String held = holds.on(number).map(hold -> hold.placed().reasons()).orElse(null);
    return documents.of(number).stream()
        .filter(d -> isReadable(d) || d.writing().destruction() != null)
        .map(d -> kept(d, due.retention(edition, d.code(), life), held))
        .toList();
  }

  private static boolean isReadable(CaseDocument document) {
    return document.isWritten()
        || document.versions().stream().anyMatch(version -> version.destruction() == null);
  }

  private Kept kept(CaseDocument document, Retention retention, @Nullable String held) {
    Destruction done = document.writing().destruction();
    boolean kept = isReadable(document);
    return new Kept(
        document.code(),
        kept ? retention.disposalOn() : null,
        kept && current.isCaseStaff() ? new Why(retention, held) : null,
        done == null ? null : new Gone(document.writing().sha256(), done));
  }
}
