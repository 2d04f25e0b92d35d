package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.application.Said;
import jp.akashi.application.Wording;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.TextChange;
import jp.akashi.web.page.LanguageBean;

/** What changes in a form and what was said on it, in words. */
@Named("formChangeWords")
@RequestScoped
public class FormChangeWords {

  private static final Pattern PERIOD = Pattern.compile("P(\\d{1,4})([DMY])");
  private static final String FILE = "FILE";
  private static final String FILLED = "FILLED";

  @Inject private FormWords words;
  @Inject private LanguageBean language;

  /** A changed text as it is shown: what both begin with, the two sides, what both end with. */
  public record Line(String label, String start, String before, String after, String end) {}

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
  }

  /** What a row is called; questions have no number people know. */
  public String name(String field, Bilingual name) {
    String said = name.in(language.getLocale());
    return field.startsWith("answers.")
        ? said
        : field.substring(field.indexOf('.') + 1) + "　" + said;
  }

  /** What reads differently, in the page's language; in Japanese where only that changed. */
  public List<Line> lines(List<Wording> wording) {
    List<Wording> mine =
        wording.stream().filter(one -> one.text().isRead(language.getCode())).toList();
    return (mine.isEmpty() ? wording : mine).stream().map(this::line).toList();
  }

  private Line line(Wording wording) {
    TextChange text = wording.text();
    String column = text.plainColumn();
    String means = wording.means().isEmpty() ? "" : means(wording.means()) + "　";
    String label = means + texts().getString("formColumn." + column);
    return text.language() != null
        ? new Line(label, text.start(), text.before(), text.after(), text.end())
        : new Line(
            label,
            "",
            values(column, text.start() + text.before() + text.end()),
            values(column, text.start() + text.after() + text.end()),
            "");
  }

  private String means(String number) {
    return texts().getString("formMeans") + number;
  }

  private String values(String column, String coded) {
    return Arrays.stream(coded.split(";"))
        .filter(value -> !value.isEmpty())
        .map(value -> value(column, value))
        .collect(Collectors.joining("、"));
  }

  private String value(String column, String value) {
    Matcher period = PERIOD.matcher(value);
    if (period.matches()) {
      String length = texts().getString(length(period.group(2)));
      return MessageFormat.format(length, Integer.valueOf(period.group(1)));
    }
    String key = "formValue." + column + "." + value;
    return texts().containsKey(key) ? texts().getString(key) : words.word(value);
  }

  private static String length(String unit) {
    return switch (unit) {
      case "D" -> "docDays";
      case "M" -> "docMonths";
      default -> "docYears";
    };
  }

  /** Whether it is a file, to be opened by its version. */
  public boolean file(Said said) {
    return FILE.equals(said.code());
  }

  /** What was said, in words. */
  public String said(String field, Said said) {
    if (FILLED.equals(said.code())) {
      String document = field.substring(field.indexOf('.') + 1);
      return words.ofForm(document, said.subject()) + "：" + said.text();
    }
    String chosen = chosen(field.substring(0, field.indexOf('.')), said);
    String text = said.text();
    return chosen.isEmpty() || text.isEmpty() ? chosen + text : chosen + "：" + text;
  }

  private String chosen(String part, Said said) {
    return switch (part) {
      case "answers" -> said.code().isEmpty() ? "" : words.word(said.code());
      case "documents" -> texts().getString("document." + said.code());
      default -> checked(said);
    };
  }

  private String checked(Said said) {
    return switch (said.code()) {
      case "NOTE" -> texts().getString("selfCheckNote");
      case "NOT_APPLICABLE" -> texts().getString("selfCheck.NOT_APPLICABLE");
      case "SHOWN_ON_SITE" -> texts().getString("selfCheckShownOnSite");
      case "EVIDENCE" -> texts().getString("selfCheckEvidence") + " " + said.subject();
      default -> means(said.subject()) + " " + texts().getString("means." + said.code());
    };
  }
}
