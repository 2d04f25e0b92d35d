package jp.akashi.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The form of one edition beside the form of another: the rows an applicant answers, and what of
 * them reads differently.
 *
 * @param changes every row of the two editions that differs
 */
public record FormRevision(
    EditionContent before, EditionContent after, List<EditionChange> changes) {

  /** Tables of the rows an applicant answers. */
  public static final String QUESTIONS = EditionTable.CONDITIONS.name();

  public static final String DOCUMENTS = EditionTable.DOCUMENTS.name();
  public static final String FIELDS = EditionTable.FIELDS.name();
  public static final String ITEMS = EditionTable.ITEMS.name();
  public static final String MEANS = EditionTable.MEANS.name();

  private static final String ENGLISH = "_en";

  /** What an applicant reads of a row before answering it; the rest is the body's. */
  private static final Map<String, Set<String>> READ =
      Map.of(
          QUESTIONS, Set.of("question_ja", "question_en", "values", "multiple"),
          DOCUMENTS,
              Set.of(
                  "name_ja",
                  "name_en",
                  "necessity",
                  "condition_ja",
                  "condition_en",
                  "freshness",
                  "formats",
                  "on_site_inspection",
                  "if_not_prepared",
                  "help_ja",
                  "help_en"),
          FIELDS,
              Set.of(
                  "kind",
                  "necessary",
                  "label_ja",
                  "label_en",
                  "help_ja",
                  "help_en",
                  "none_ja",
                  "none_en"),
          ITEMS,
              Set.of(
                  "title_ja",
                  "title_en",
                  "obligation_ja",
                  "obligation_en",
                  "condition_ja",
                  "condition_en",
                  "means_rule"),
          MEANS, Set.of("level", "condition_ja", "condition_en", "text_ja", "text_en"));

  /**
   * What an applicant reads differently in a row; empty where the row asks the same. An English
   * text alone changes nothing: the Japanese prevails.
   *
   * @param key what names the row within its table
   */
  public List<TextChange> wording(String table, String key) {
    return wording(table, change -> change.key().equals(key));
  }

  /** The same of everything a form consists of. */
  public List<TextChange> wordingOfFields(String document) {
    return changes.stream()
        .filter(change -> change.table().equals(FIELDS))
        .map(EditionChange::key)
        .filter(key -> key.startsWith(document + " "))
        .flatMap(key -> wording(FIELDS, key).stream())
        .toList();
  }

  private List<TextChange> wording(String table, Predicate<EditionChange> which) {
    List<TextChange> read =
        changes.stream()
            .filter(change -> change.table().equals(table) && which.test(change))
            .flatMap(change -> change.texts().stream())
            .filter(text -> READ.get(table).contains(text.column()))
            .toList();
    return read.stream().allMatch(text -> text.column().endsWith(ENGLISH)) ? List.of() : read;
  }
}
