package jp.akashi.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.person.CurrentPerson;
import jp.akashi.review.AnswerForm;
import jp.akashi.review.AnswerService;
import jp.akashi.review.QuestionForm;
import jp.akashi.review.QuestionService;
import jp.akashi.review.QuestionView;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Overtaken;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** The questions of a document review on pages: the team's side and the applicant's. */
@Named("questionsPage")
@RequestScoped
public class QuestionsPage {

  @Inject private CasePage page;
  @Inject private Attempt attempt;
  @Inject private Overtaken overtaken;
  @Inject private LanguageBean language;
  @Inject private QuestionService questions;
  @Inject private AnswerService answers;
  @Inject private SchemeService scheme;
  @Inject private CurrentPerson current;
  private @Nullable List<QuestionView> all;
  private @Nullable String text;
  private @Nullable String document;
  private final Map<Long, String> written = new HashMap<>();
  private final Map<Long, String> attached = new HashMap<>();
  private final Map<Long, Integer> versions = new HashMap<>();

  /** Begins with the answers written so far; a submitted form then overwrites them. */
  @PostConstruct
  void read() {
    if (current.isApplicant()) {
      for (QuestionView question : getOpen()) {
        written.put(question.id(), question.answer());
        attached.put(question.id(), String.join(" ", question.documents()));
        versions.put(question.id(), question.version());
      }
    }
  }

  public List<QuestionView> getAll() {
    if (all == null) {
      all = questions.of(page.key());
    }
    return all;
  }

  public List<QuestionView> getDrafts() {
    return getAll().stream().filter(q -> q.round() == null).toList();
  }

  public List<QuestionView> getOpen() {
    return getAll().stream().filter(q -> q.round() != null && q.answeredAt() == null).toList();
  }

  public List<QuestionView> getAnswered() {
    return getAll().stream().filter(q -> q.answeredAt() != null).toList();
  }

  /** The questions about an item. */
  public List<QuestionView> about(String item) {
    return getAll().stream().filter(q -> item.equals(q.item())).toList();
  }

  /** The documents a question may be about and an answer may bring. */
  public List<RequiredDocument> getDocuments() {
    return scheme.content(new EditionId(page.getView().edition())).requiredDocuments().stream()
        .filter(RequiredDocument::isPreparedByApplicant)
        .toList();
  }

  /** Writes a question about the item on the bench. */
  public @Nullable String ask(String item) {
    QuestionForm form = new QuestionForm(item, document, text);
    return attempt.of("ask", () -> questions.write(page.key(), form), bench(item));
  }

  /** Takes back the question whose button was pressed. */
  public @Nullable String takeBack(String item) {
    long id = Typed.now().key("asked:takeBack");
    return attempt.of("asked", () -> questions.takeBack(page.key(), id), bench(item));
  }

  public @Nullable String send(String item) {
    return attempt.of("asked", () -> questions.send(page.key()), bench(item));
  }

  private String bench(String item) {
    return "/app/review?faces-redirect=true&number=" + page.getNumber() + "&item=" + item;
  }

  /** Keeps the answers written so far. */
  public @Nullable String keep() {
    return attempt.of(
        "answers",
        this::write,
        "/app/questions?faces-redirect=true&number=" + page.getNumber(),
        this::tellOvertaken);
  }

  /** Keeps the answers and hands them in. */
  public @Nullable String handIn() {
    String kept = attempt.of("answers", this::write, "kept", this::tellOvertaken);
    return kept == null
        ? null
        : attempt.of(
            "answers",
            () -> answers.handIn(page.key()),
            "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  private void write() {
    Map<Long, Integer> seen = new HashMap<>(versions);
    seen.putAll(OvertakenAnswers.seen(Overtaken.kept("answers")));
    for (QuestionView question : getOpen()) {
      AnswerForm form =
          new AnswerForm(written.get(question.id()), Typed.codes(attached.get(question.id())));
      QuestionView kept = answers.write(page.key(), question.id(), form, seen.get(question.id()));
      versions.put(question.id(), kept.version());
    }
  }

  private void tellOvertaken() {
    all = null;
    new OvertakenAnswers(language, getOpen(), versions).tell(overtaken, written, attached);
  }

  public Map<Long, String> getWritten() {
    return written;
  }

  public Map<Long, String> getAttached() {
    return attached;
  }

  public Map<Long, Integer> getVersions() {
    return versions;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getDocument() {
    return document;
  }

  public void setDocument(@Nullable String document) {
    this.document = document;
  }
}
