package jp.akashi.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationForm;
import jp.akashi.application.Applications;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.evidence.EvidenceVersion;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.NonconformityView;
import jp.akashi.person.Role;
import org.jspecify.annotations.Nullable;

/** Makes entries of the index from what the records say now. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class EntryMaker {

  @Inject private SearchedRecords records;
  @Inject private Applications applications;

  /**
   * What the index is to hold of a record.
   *
   * @param entries to be put in
   * @param gone ids to be taken out
   * @param files whose texts belong into the first entries, one into each
   * @param destroyed whether what is taken out must not stay on disk
   */
  public record Made(
      List<Entry> entries, List<String> gone, List<EvidenceVersion> files, boolean destroyed) {

    /** The same with the texts of the files, in their order. */
    Made with(List<String> texts) {
      List<Entry> written = new ArrayList<>(entries);
      for (int at = 0; at < texts.size(); at++) {
        written.set(at, written.get(at).with(texts.get(at)));
      }
      return new Made(written, gone, files, destroyed);
    }
  }

  /** What the index is to hold of a record; nothing where there is no such record any more. */
  public Made of(Subject subject) {
    Set<Long> id = Set.of(subject.id());
    Stream<Made> made =
        switch (subject.of()) {
          case Subject.CASE -> records.cases(id).values().stream().map(this::ofCase);
          case Subject.COMPANY -> records.companies(id).values().stream().map(this::ofCompany);
          case Subject.NONCONFORMITY ->
              records.nonconformities(id).values().stream().map(this::ofNonconformity);
          case Subject.DOCUMENT -> records.documents(id).values().stream().map(this::ofDocument);
          default -> throw new IllegalArgumentException("Nothing is made of " + subject);
        };
    return made.findFirst()
        .orElseGet(
            () -> {
              String remark = new Subject(Subject.REMARK, subject.id()).toString();
              return new Made(List.of(), List.of(subject.toString(), remark), List.of(), true);
            });
  }

  private static Made made(Entry entry) {
    return new Made(List.of(entry), List.of(), List.of(), false);
  }

  private Made ofCase(Application application) {
    ApplicationForm form = application.form();
    CompanyDetails company = application.company().details();
    String number = application.number().value();
    return made(
        new Entry(
            new Subject(Subject.CASE, application.id()).toString(),
            Kind.CASE.word(),
            application.company().id(),
            SearchedRecords.isSubmitted(application),
            0,
            List.of(number, application.company().corporateNumber().value()),
            company.kana(),
            joined(form.title(), company.name()),
            joined(
                Stream.concat(
                    Stream.of(form.scope()),
                    form.sites().stream().flatMap(site -> Stream.of(site.name(), site.address())))),
            ""));
  }

  private Made ofCompany(ApplicantCompany company) {
    CompanyDetails details = company.details();
    return made(
        new Entry(
            new Subject(Subject.COMPANY, company.id()).toString(),
            Kind.COMPANY.word(),
            company.id(),
            !records.withSubmittedCases(Set.of(company.id())).isEmpty(),
            0,
            List.of(company.corporateNumber().value()),
            details.kana(),
            details.name(),
            joined(details.prefecture(), details.address(), details.representative()),
            ""));
  }

  private Made ofNonconformity(Nonconformity nonconformity) {
    Application application = applications.of(nonconformity.number());
    NonconformityView view = nonconformity.view();
    return made(
        new Entry(
            new Subject(Subject.NONCONFORMITY, nonconformity.id()).toString(),
            Kind.FINDING.word(),
            application.company().id(),
            SearchedRecords.isSubmitted(application),
            0,
            List.of(application.number().value(), view.code(), view.item()),
            "",
            joined(view.code(), view.item()),
            joined(
                view.description(),
                view.corrective().cause(),
                view.corrective().correction(),
                view.corrective().action(),
                view.remark(),
                view.verification()),
            ""));
  }

  private Made ofDocument(CaseDocument document) {
    Application application = applications.of(document.number());
    List<EvidenceVersion> files = records.searched(document);
    List<Entry> entries = new ArrayList<>();
    if (files.isEmpty()) {
      entries.add(fileEntry(application, document, null, true));
    }
    for (EvidenceVersion file : files) {
      entries.add(fileEntry(application, document, file, entries.isEmpty()));
    }
    Subject remark = new Subject(Subject.REMARK, document.id());
    if (document.comment() != null) {
      entries.add(documentEntry(remark, application, document, document.comment(), 0));
    }
    Set<String> there = entries.stream().map(Entry::id).collect(Collectors.toSet());
    List<String> gone =
        Stream.concat(Stream.of(remark), furtherFiles(document))
            .map(Subject::toString)
            .filter(id -> !there.contains(id))
            .toList();
    return new Made(entries, gone, files, records.isForgotten(document.id()));
  }

  /** What entries of further files would be called, of all that were ever handed in. */
  private static Stream<Subject> furtherFiles(CaseDocument document) {
    return document.versions().stream()
        .map(version -> new Subject(Subject.DOCUMENT, document.id(), version.position()));
  }

  /**
   * The document, found by one of its files.
   *
   * @param file the file, or null where none counts
   * @param first whether it is the entry of the document itself
   */
  private Entry fileEntry(
      Application application,
      CaseDocument document,
      @Nullable EvidenceVersion file,
      boolean first) {
    int version = file == null ? 0 : file.position();
    return documentEntry(
        new Subject(Subject.DOCUMENT, document.id(), first ? 0 : version),
        application,
        document,
        joined(
            records.nameOf(application, document.code()).en(),
            file == null ? null : file.name(),
            document.reason(),
            document.statement(),
            String.join(" ", document.filled().values())),
        version);
  }

  private Entry documentEntry(
      Subject subject, Application application, CaseDocument document, String words, int version) {
    return new Entry(
        subject.toString(),
        (subject.of() == Subject.REMARK ? Kind.FINDING : Kind.DOCUMENT).word(),
        application.company().id(),
        SearchedRecords.isSubmitted(application),
        version,
        List.of(application.number().value(), document.code()),
        "",
        joined(document.code(), records.nameOf(application, document.code()).ja()),
        words,
        "");
  }

  private static String joined(@Nullable String... texts) {
    return joined(Stream.of(texts));
  }

  private static String joined(Stream<@Nullable String> texts) {
    return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }
}
