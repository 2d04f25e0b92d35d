package jp.akashi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.EvidenceVersion;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.scheme.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the index found against the records: what they do not know any more, or do not let the
 * caller see, is neither shown nor counted.
 */
@ApplicationScoped
public class SecondLook {

  @Inject private SearchedRecords records;
  @Inject private Applications applications;
  @Inject private Sights sights;

  /** What of this may be seen, in the same order. */
  List<Seen> at(Kind kind, List<SearchIndex.Found> found, Sight sight) {
    return switch (kind) {
      case CASE -> cases(found, sight);
      case COMPANY -> companies(found, sight);
      case FINDING -> findings(found, sight);
      case DOCUMENT -> documents(found, sight);
    };
  }

  private List<Seen> cases(List<SearchIndex.Found> found, Sight sight) {
    Map<Long, Application> cases = records.cases(ids(found, Subject.CASE));
    Map<Long, Boolean> asked = new HashMap<>();
    return seen(
        found,
        (hit, subject) -> {
          Application application = cases.get(subject.id());
          return application == null || !sights.sees(application, sight, asked)
              ? null
              : Seen.of(hit.id(), application, null, same(title(application)));
        });
  }

  private static String title(Application application) {
    String title = application.title();
    return title == null || title.isBlank() ? application.number().value() : title;
  }

  private List<Seen> companies(List<SearchIndex.Found> found, Sight sight) {
    Set<Long> ids = ids(found, Subject.COMPANY);
    Map<Long, ApplicantCompany> companies = records.companies(ids);
    Set<Long> visible =
        sight.company() == null ? records.withSubmittedCases(ids) : Set.of(sight.company());
    return seen(
        found,
        (hit, subject) -> {
          ApplicantCompany company = companies.get(subject.id());
          if (company == null
              || !visible.contains(company.id())
              || sight.barred().contains(company.id())) {
            return null;
          }
          String name = company.details().name();
          String number = company.corporateNumber().value();
          return new Seen(hit.id(), null, number, same(name), name, false, 0);
        });
  }

  private List<Seen> findings(List<SearchIndex.Found> found, Sight sight) {
    Map<Long, Nonconformity> raised = records.nonconformities(ids(found, Subject.NONCONFORMITY));
    Map<Long, CaseDocument> remarked = records.documents(ids(found, Subject.REMARK));
    Cases cases = new Cases(sight);
    cases.load(raised.values().stream().map(Nonconformity::number).toList());
    cases.load(remarked.values().stream().map(CaseDocument::number).toList());
    return seen(
        found,
        (hit, subject) ->
            subject.of() == Subject.REMARK
                ? remark(hit, remarked.get(subject.id()), cases)
                : nonconformity(hit, raised.get(subject.id()), cases));
  }

  private @Nullable Seen remark(
      SearchIndex.Found hit, @Nullable CaseDocument document, Cases cases) {
    return document == null || document.comment() == null ? null : document(hit, document, cases);
  }

  private static @Nullable Seen nonconformity(
      SearchIndex.Found hit, @Nullable Nonconformity found, Cases cases) {
    Application application = found == null ? null : cases.visible(found.number());
    return application == null
        ? null
        : Seen.of(hit.id(), application, found.code(), same(found.code() + " " + found.item()));
  }

  private List<Seen> documents(List<SearchIndex.Found> found, Sight sight) {
    Map<Long, CaseDocument> documents = records.documents(ids(found, Subject.DOCUMENT));
    Cases cases = new Cases(sight);
    cases.load(documents.values().stream().map(CaseDocument::number).toList());
    Set<Long> told = new HashSet<>();
    return seen(
        found,
        (hit, subject) -> {
          CaseDocument document = documents.get(subject.id());
          // what the index knows of a file that counts no more must not even say that it was there
          if (document == null || !counts(document, hit.version())) {
            return null;
          }
          Seen seen = document(hit, document, cases);
          // found by several of its files it is one document still
          return seen == null || !told.add(document.id()) ? null : seen.with(hit.version());
        });
  }

  private boolean counts(CaseDocument document, int version) {
    List<EvidenceVersion> files = records.searched(document);
    return files.isEmpty()
        ? version == 0
        : files.stream().anyMatch(file -> file.position() == version);
  }

  private @Nullable Seen document(SearchIndex.Found hit, CaseDocument document, Cases cases) {
    Application application = cases.visible(document.number());
    if (application == null) {
      return null;
    }
    Bilingual name = records.nameOf(application, document.code());
    return Seen.of(hit.id(), application, document.code(), name);
  }

  private static List<Seen> seen(
      List<SearchIndex.Found> found, BiFunction<SearchIndex.Found, Subject, @Nullable Seen> look) {
    return found.stream()
        .map(hit -> look.apply(hit, Subject.read(hit.id())))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Set<Long> ids(List<SearchIndex.Found> found, char of) {
    return found.stream()
        .map(hit -> Subject.read(hit.id()))
        .filter(subject -> subject.of() == of)
        .map(Subject::id)
        .collect(Collectors.toSet());
  }

  private static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  /** The cases that something found belongs to, each asked for once. */
  private final class Cases {

    private final Sight sight;
    private final Map<ApplicationNumber, Application> loaded = new HashMap<>();
    private final Map<Long, Boolean> asked = new HashMap<>();

    Cases(Sight sight) {
      this.sight = sight;
    }

    void load(Collection<ApplicationNumber> numbers) {
      if (!numbers.isEmpty()) {
        applications.all(numbers).forEach(found -> loaded.put(found.number(), found));
      }
    }

    @Nullable Application visible(ApplicationNumber number) {
      Application application = loaded.get(number);
      return application != null && sights.sees(application, sight, asked) ? application : null;
    }
  }
}
