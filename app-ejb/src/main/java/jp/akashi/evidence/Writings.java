package jp.akashi.evidence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PartOfSubmission;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * What was written on documents on screen, as the journal tells it: by digest, with the text beside
 * it until the writing is destroyed. While the application is written, what is told is what was
 * handed in with it and not every stage on the way; once the body has it, every saved change.
 */
@ApplicationScoped
class Writings implements PartOfSubmission {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseDocuments documents;
  @Inject private Journal journal;

  @Override
  public void handIn(Application application) {
    documents.withAside(application.number()).forEach(this::tell);
  }

  /** Something was written on it. */
  void saved(Application application, CaseDocument document) {
    if (!ScreenForms.isWritable(application)) {
      tell(document);
    }
  }

  private void tell(CaseDocument document) {
    Optional<WrittenTexts> known = texts(document);
    if (document.writing().destruction() != null
        || known.isEmpty() && document.written().isEmpty()) {
      return;
    }
    known
        .orElseGet(() -> begun(document))
        .tell(document.written(), document.writing())
        .forEach(
            (name, change) ->
                journal.record(
                    document.number().value(),
                    "document.filled",
                    new Change(
                        line(document, name, change.before()),
                        line(document, name, change.after()))));
  }

  private Optional<WrittenTexts> texts(CaseDocument document) {
    return Optional.ofNullable(entities.find(WrittenTexts.class, document.id()));
  }

  private WrittenTexts begun(CaseDocument document) {
    WrittenTexts texts = new WrittenTexts(document.id());
    entities.persist(texts);
    return texts;
  }

  private static @Nullable String line(
      CaseDocument document, String name, @Nullable String sha256) {
    return sha256 == null ? null : document.code() + " " + name + WrittenWords.DIGEST + sha256;
  }

  /**
   * Destroys what is written on it, and every text that was before. Safe to repeat.
   *
   * @return whether there was something to destroy
   */
  boolean destroy(CaseDocument document, Destruction done) {
    Optional<WrittenTexts> known = texts(document);
    if (known.isEmpty() && document.written().isEmpty()) {
      return false;
    }
    known.ifPresent(entities::remove);
    document.forget(done);
    return true;
  }

  /** Every text that the journal of a case names, by code of the document and digest. */
  Map<String, String> texts(ApplicationNumber number) {
    return entities
        .createQuery(
            "select d.code, key(said), value(said) from WrittenTexts t join t.texts said,"
                + " CaseDocument d where d.id = t.documentId and d.number = :number",
            Object[].class)
        .setParameter("number", number)
        .getResultStream()
        .collect(toMap(row -> key(row[0], row[1]), row -> (String) row[2]));
  }

  static String key(Object code, Object sha256) {
    return code + " " + sha256;
  }
}
