package jp.akashi.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.CaseState;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.EvidenceVersion;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;

/** The records that something in the index is made of. */
@ApplicationScoped
public class SearchedRecords {

  @PersistenceContext private EntityManager entities;
  @Inject private SchemeService scheme;

  Map<Long, Application> cases(Collection<Long> ids) {
    return byId(
        "select a from Application a join fetch a.company where a.id in :ids",
        Application.class,
        ids,
        Application::id);
  }

  Map<Long, ApplicantCompany> companies(Collection<Long> ids) {
    return byId(
        "select c from ApplicantCompany c where c.id in :ids",
        ApplicantCompany.class,
        ids,
        ApplicantCompany::id);
  }

  Map<Long, Nonconformity> nonconformities(Collection<Long> ids) {
    return byId(
        "select n from Nonconformity n where n.id in :ids",
        Nonconformity.class,
        ids,
        Nonconformity::id);
  }

  Map<Long, CaseDocument> documents(Collection<Long> ids) {
    return byId(
        "select distinct d from CaseDocument d left join fetch d.versions where d.id in :ids",
        CaseDocument.class,
        ids,
        CaseDocument::id);
  }

  private <T> Map<Long, T> byId(
      String query, Class<T> type, Collection<Long> ids, Function<T, Long> id) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(query, type)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(toMap(id, identity()));
  }

  /** Whether the body's people may see a case, see {@link jp.akashi.application.CaseAccess}. */
  static boolean isSubmitted(Application application) {
    return application.state() != CaseState.DRAFT && application.submittedAt() != null;
  }

  /** Which of the companies have a case that the body's people may see. */
  Set<Long> withSubmittedCases(Collection<Long> companies) {
    if (companies.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        entities
            .createQuery(
                "select distinct a.company.id from Application a where a.company.id in :ids"
                    + " and a.state <> :draft and a.submittedAt is not null",
                Long.class)
            .setParameter("ids", companies)
            .setParameter("draft", CaseState.DRAFT)
            .getResultList());
  }

  /** The versions whose text may be found: those that count, unless it was forgotten. */
  List<EvidenceVersion> searched(CaseDocument document) {
    return isForgotten(document.id()) ? List.of() : document.opens();
  }

  boolean isForgotten(long documentId) {
    return entities.find(ForgottenText.class, documentId) != null;
  }

  /** What the edition calls a required document; its code where the edition knows it no more. */
  Bilingual nameOf(Application application, String code) {
    return scheme
        .requiredDocuments(new EditionId(application.edition()), application.kind())
        .stream()
        .filter(required -> required.code().equals(code))
        .findFirst()
        .map(RequiredDocument::name)
        .orElse(new Bilingual(code, code));
  }

  /** Whether anything is due that the index does not know yet. */
  boolean isLagging(Instant now) {
    return !entities
        .createQuery("select c.id from SearchChange c where c.dueAt <= :now", Long.class)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
