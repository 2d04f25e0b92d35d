package jp.akashi.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form of a table of an edition, as sheets and files carry it.
 *
 * @param name of the sheet or file, such as {@code items}
 * @param key how many of the first columns name a row
 * @param columns in order
 * @param later columns that files of earlier versions of this software do not have
 * @param whole columns that hold whole numbers
 * @param decimal columns that hold numbers of any kind
 */
public record EditionTable(
    String name,
    int key,
    List<String> columns,
    Set<String> later,
    Set<String> whole,
    Set<String> decimal) {

  private static final String BOTH = "*";
  private static final String LATER = "?";
  private static final String WHOLE = "#";
  private static final String DECIMAL = "%";

  public EditionTable {
    columns = List.copyOf(columns);
    later = Set.copyOf(later);
    whole = Set.copyOf(whole);
    decimal = Set.copyOf(decimal);
  }

  /**
   * A star behind a column stands for its Japanese and its English, a question mark for one that a
   * file may come without, a hash for one of whole numbers, a percent sign for one of any numbers.
   */
  private static EditionTable table(String name, int key, String columns) {
    List<String> written = List.of(columns.split(" "));
    List<String> all = new ArrayList<>();
    for (String column : written) {
      String bare = bare(column);
      if (column.endsWith(BOTH)) {
        all.add(bare + "_ja");
        all.add(bare + "_en");
      } else {
        all.add(bare);
      }
    }
    return new EditionTable(
        name, key, all, marked(written, LATER), marked(written, WHOLE), marked(written, DECIMAL));
  }

  private static String bare(String column) {
    return column.replaceFirst("[" + BOTH + LATER + WHOLE + DECIMAL + "]$", "");
  }

  private static Set<String> marked(List<String> columns, String mark) {
    return columns.stream()
        .filter(column -> column.endsWith(mark))
        .map(EditionTable::bare)
        .collect(Collectors.toSet());
  }

  static final EditionTable EDITION = table("edition", 1, "key value provenance source");
  static final EditionTable CHAPTERS = table("chapters", 1, "chapter title* provenance source");
  static final EditionTable ITEMS =
      table(
          "items",
          1,
          "item chapter title* obligation* condition condition* means_rule audit_method"
              + " auditor_looks* evidence* competence_area provenance source note*");
  static final EditionTable MEANS =
      table("means", 2, "item means_no# level condition condition* text* provenance source note*");
  static final EditionTable DOCUMENTS =
      table(
          "required-documents",
          1,
          "code name* prepared_by case_kinds stage necessity condition condition* freshness"
              + " freshness_measured formats on_site_inspection on_site_reason* confidentiality"
              + " retention_class if_not_prepared help* items must_show? not_before? provenance"
              + " source");

  /** What the forms among the required documents consist of. */
  static final EditionTable FIELDS =
      table(
          "form-fields",
          2,
          "document field part_of kind record necessary label* help* none* meaning provenance"
              + " source");

  static final EditionTable CLOCKS =
      table(
          "clocks",
          1,
          "code name* length day_kind direction holiday_rule first_day_counted fixed_date"
              + " start_event start* must_act expiry_action expiry* reminders_before_due"
              + " extensions_max# extension_length provenance source");
  static final EditionTable FINDINGS =
      table(
          "findings",
          1,
          "grade name* definition* due_clock due_length plan_clock plan_length escalation"
              + " escalation* decision_effect decision_effect* verification provenance source");
  static final EditionTable RULES =
      table("decision-rules", 1, "code kind applies_to expression effect text* provenance source");
  static final EditionTable AUDIT_TIME =
      table(
          "audit-time",
          1,
          "code stage factor condition from# to# operation value% name* justification*"
              + " provenance source");
  static final EditionTable AREAS =
      table(
          "competence-areas",
          1,
          "code kind name* criteria* practice_min training_hours_min# witnessed_audits_min#"
              + " authorisation_validity items provenance source");
  static final EditionTable CERTIFICATE_TEXTS =
      table("certificate-texts", 1, "code place key text* provenance source");
  static final EditionTable CLAUSES =
      table("agreement-clauses", 1, "no# heading* text* topic_basis provenance source");
  static final EditionTable NOTICES =
      table(
          "notices",
          1,
          "code kind recipient trigger_event clock attachments subject* body* provenance source");
  static final EditionTable REPORT =
      table(
          "annual-report",
          1,
          "code report counter name* kind definition* breakdown source_event provenance source");
  static final EditionTable MAPPINGS =
      table("mappings", 3, "item catalogue control_id strength note* provenance source");
  static final EditionTable CONDITIONS =
      table("conditions", 1, "key values multiple asked question* provenance source");
  static final EditionTable VOCABULARY =
      table("vocabulary", 2, "kind value name* definition* length provenance source");

  /** Only there in an edition that was imported from a catalogue. */
  static final EditionTable ELEMENTS =
      table("elements", 2, "kind element parent name title text details provenance source");

  /** Every table, in the order in which an edition is read. */
  static final List<EditionTable> ALL =
      List.of(
          EDITION,
          CHAPTERS,
          ITEMS,
          MEANS,
          DOCUMENTS,
          FIELDS,
          CLOCKS,
          FINDINGS,
          RULES,
          AUDIT_TIME,
          AREAS,
          CERTIFICATE_TEXTS,
          CLAUSES,
          NOTICES,
          REPORT,
          MAPPINGS,
          CONDITIONS,
          VOCABULARY,
          ELEMENTS);

  /** The table of that name. */
  static Optional<EditionTable> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /** Whether a number of a spreadsheet is all that was typed into that column. */
  boolean takesNumber(String column, BigDecimal number) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return decimal.contains(column) || isWhole && whole.contains(column);
  }

  /** Whether a file may come without it. */
  boolean isOptional() {
    return this == ELEMENTS || this == FIELDS;
  }

  /** Whether it is one to be filled in: elements are what a catalogue was made of. */
  boolean isFilledIn() {
    return this != ELEMENTS;
  }
}
