package jp.akashi.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.scheme.CataloguePart;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionLine;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The rows of an edition, one table at a time, folded by chapter. */
@Named("editionRows")
@RequestScoped
public class EditionRowsPage {

  private static final String ITEMS = "items";
  private static final String ELEMENTS = "elements";
  private static final String CHAPTER = "chapter";
  private static final String PARENT = "parent";
  private static final String CONTROL = "control ";

  /** Rows of a table that has no chapters, in one fold. */
  private static final int FOLD = 40;

  @Inject private EditionLifeService life;
  @Inject private LanguageBean language;
  private Map<String, String> parameters = Map.of();
  private @Nullable List<EditionLine> lines;
  private @Nullable List<Section> sections;
  private @Nullable Map<String, Long> tables;
  private @Nullable Map<String, String> chapters;
  private @Nullable Map<String, String> parents;

  /** A fold: its title, and its rows. */
  public record Section(String title, List<EditionLine> rows) {}

  /** Known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  private EditionId id() {
    return EditionId.asked(parameters.getOrDefault("id", ""));
  }

  private List<EditionLine> lines() {
    if (lines == null) {
      lines = life.lines(id());
    }
    return lines;
  }

  private List<EditionLine> of(String table) {
    return lines().stream().filter(line -> line.table().equals(table)).toList();
  }

  /** Name of the table shown. */
  public String getTable() {
    String table = parameters.getOrDefault("table", ITEMS);
    return getTables().containsKey(table) ? table : ITEMS;
  }

  /** The tables with rows, each with their number. */
  public Map<String, Long> getTables() {
    if (tables == null) {
      tables =
          lines().stream()
              .collect(
                  Collectors.groupingBy(
                      EditionLine::table, LinkedHashMap::new, Collectors.counting()));
    }
    return tables;
  }

  /** The rows shown, folded. */
  public List<Section> getSections() {
    if (sections == null) {
      sections = folded();
    }
    return sections;
  }

  private List<Section> folded() {
    String table = getTable();
    List<EditionLine> rows =
        of(table).stream()
            .filter(line -> !table.equals(ELEMENTS) || line.key().startsWith(CONTROL))
            .toList();
    Map<String, List<EditionLine>> folds = new LinkedHashMap<>();
    for (EditionLine line : rows) {
      folds.computeIfAbsent(chapterOf(line), chapter -> new ArrayList<>()).add(line);
    }
    return folds.size() == 1 && folds.containsKey("") ? counted(rows) : titled(folds);
  }

  private static List<Section> counted(List<EditionLine> rows) {
    List<Section> sections = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += FOLD) {
      List<EditionLine> fold = rows.subList(from, Math.min(from + FOLD, rows.size()));
      String first = fold.get(0).key();
      String last = fold.get(fold.size() - 1).key();
      sections.add(new Section(first.equals(last) ? first : first + " – " + last, fold));
    }
    return sections;
  }

  private List<Section> titled(Map<String, List<EditionLine>> folds) {
    Map<String, String> titles = new HashMap<>();
    String column = language.isEnglish() ? "title_en" : "title_ja";
    of("chapters").forEach(chapter -> titles.put(chapter.key(), chapter.value(column)));
    List<Section> sections = new ArrayList<>();
    folds.forEach(
        (chapter, rows) ->
            sections.add(
                new Section((chapter + "　" + titles.getOrDefault(chapter, "")).strip(), rows)));
    return sections;
  }

  private String chapterOf(EditionLine line) {
    if (chapters == null) {
      chapters = new HashMap<>();
      of(ITEMS).forEach(item -> chapters.put(item.key(), item.value(CHAPTER)));
    }
    return switch (line.table()) {
      case ITEMS -> line.value(CHAPTER);
      case ELEMENTS -> chapters.getOrDefault(control(line), "");
      case "means", "mappings" -> chapters.getOrDefault(line.key().replaceFirst(" .*", ""), "");
      default -> "";
    };
  }

  /** The control an item was made of; empty if it was made of none. */
  public String control(EditionLine line) {
    if (line.table().equals(ELEMENTS)) {
      return line.key().startsWith(CONTROL) ? line.key().substring(CONTROL.length()) : "";
    }
    return line.table().equals(ITEMS) && parents().containsKey(line.key()) ? line.key() : "";
  }

  /** The control that a control enhances; empty if it stands alone. */
  public String enhanced(EditionLine line) {
    String parent = parents().getOrDefault(control(line), "");
    return parent.startsWith(CONTROL) ? parent.substring(CONTROL.length()) : "";
  }

  private Map<String, String> parents() {
    if (parents == null) {
      parents = new HashMap<>();
      for (EditionLine line : of(ELEMENTS)) {
        if (line.key().startsWith(CONTROL)) {
          parents.put(line.key().substring(CONTROL.length()), line.value(PARENT));
        }
      }
    }
    return parents;
  }

  /** The control whose parts are asked for; empty if none is. */
  public String getControl() {
    String asked = parameters.getOrDefault("control", "");
    return parents().containsKey(asked) ? asked : "";
  }

  /** The parts, parameters and links of that control. */
  public List<CataloguePart> getParts() {
    return life.parts(id(), getControl());
  }

  /** The values of a row in the language of the page, those in one language only as they are. */
  public List<Map.Entry<String, String>> values(EditionLine line) {
    String other = language.isEnglish() ? "_ja" : "_en";
    return line.values().entrySet().stream()
        .filter(value -> !value.getKey().endsWith(other) && !value.getValue().isEmpty())
        .filter(value -> !line.table().equals(ELEMENTS) || value.getKey().equals("title"))
        .toList();
  }

  /** Name of a column without its language. */
  public String column(String name) {
    return name.replaceFirst("_(ja|en)$", "");
  }

  /**
   * The language of a text where it is not that of the page; null where it is, or cannot be told.
   */
  public @Nullable String languageOf(String text) {
    boolean english = language.isEnglish();
    boolean japanese =
        text.codePoints()
            .anyMatch(
                letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA);
    boolean words = text.chars().filter(letter -> letter == ' ').count() > 2;
    return english ? (japanese ? "ja" : null) : japanese || !words ? null : "en";
  }
}
