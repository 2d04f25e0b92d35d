package jp.akashi.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import jp.akashi.application.FormCorrections;
import jp.akashi.journal.Journal;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The journal of a case as its page lists it: newest first, narrowed, ready to print. */
@Named("caseRecord")
@RequestScoped
public class CaseRecordPage {

  private static final int LATEST = 10;

  @Inject private CasePage page;
  @Inject private LanguageBean language;
  @Inject private FormWords form;
  @Inject private Days days;
  @Inject private Clock clock;
  private String who = "";
  private String what = "";
  private boolean whole;

  @PostConstruct
  void read() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    who = parameters.getOrDefault("who", "");
    what = parameters.getOrDefault("what", "");
    whole = "all".equals(parameters.get("journal"));
  }

  public String getWho() {
    return who;
  }

  public String getWhat() {
    return what;
  }

  public boolean isWhole() {
    return whole;
  }

  /** The lines that pass, newest first; the latest ten unless all are asked for. */
  public List<Journal.Line> getLines() {
    return page.getJournal().stream()
        .filter(line -> who.isEmpty() || who.equals(line.actor()))
        .filter(line -> what.isEmpty() || what.equals(kind(line)))
        .sorted(Comparator.comparingLong(Journal.Line::id).reversed())
        .limit(whole ? Long.MAX_VALUE : LATEST)
        .toList();
  }

  public List<String> getActors() {
    return page.getJournal().stream().map(Journal.Line::actor).distinct().toList();
  }

  /** The kinds of acts there are, in the order they first came. */
  public List<String> getKinds() {
    return page.getJournal().stream().map(CaseRecordPage::kind).distinct().toList();
  }

  private static String kind(Journal.Line line) {
    return line.act().substring(0, Math.max(line.act().indexOf('.'), 0));
  }

  /** Name of a kind of acts. */
  public String kindName(String kind) {
    return text("journalKind." + kind, kind);
  }

  /** What was done, in words; to which field, where the form was corrected. */
  public String act(Journal.Line line) {
    String field = FormCorrections.fieldOf(line);
    return field == null
        ? text("journal." + line.act(), line.act())
        : text("journal.application.corrected", line.act()) + "：" + form.label(field);
  }

  /** Before and after, states in words. */
  public String change(Journal.Line line) {
    String field = FormCorrections.fieldOf(line);
    if (field != null) {
      return form.side(field, line.before()) + " → " + form.side(field, line.after());
    }
    String after = side(line.act(), line.after());
    return line.before() == null ? after : side(line.act(), line.before()) + " → " + after;
  }

  private String side(String act, @Nullable String value) {
    return new RecordWords(texts(), page.getNames()).of(act, value);
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
  }

  private String text(String key, String otherwise) {
    return texts().containsKey(key) ? texts().getString(key) : otherwise;
  }

  /** The number of the newest line, printed on top. */
  public long getHead() {
    return page.getJournal().stream().mapToLong(Journal.Line::id).max().orElse(0);
  }

  public String getNow() {
    return days.moment(clock.instant());
  }
}
