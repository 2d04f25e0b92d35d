package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.akashi.application.AskedQuestions;
import jp.akashi.scheme.ConditionQuestion;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Json;
import org.jspecify.annotations.Nullable;

/** The fields of an application form and what stands in them, in words. */
@Named("formWords")
@RequestScoped
public class FormWords {

  private static final String OF_ITEMS = "selfCheck.";

  @Inject private CasePage page;
  @Inject private SchemeService scheme;
  @Inject private LanguageBean language;

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
  }

  /** The questions of the case's edition, in its order. */
  public List<ConditionQuestion> getQuestions() {
    return AskedQuestions.of(scheme.content(edition())).all();
  }

  EditionId edition() {
    return new EditionId(page.getView().edition());
  }

  /**
   * A possible answer in words; as the edition writes it where this software has no word for it.
   */
  public String word(String value) {
    String key = "answer." + value;
    return texts().containsKey(key) ? texts().getString(key) : value;
  }

  /** What a field is called, by its name in the form. */
  public String label(String field) {
    String[] path = field.split("\\.");
    return switch (path[0]) {
      case "answers" -> question(field.substring(FormFields.ANSWER.length()));
      case "selfCheck" -> item(field.substring(OF_ITEMS.length()));
      case "sites" -> path.length < 3 ? texts().getString("sites") : site(path[1], path[2]);
      default -> texts().getString("form." + path[0]);
    };
  }

  private String site(String index, String field) {
    String number = texts().getString("site") + (Integer.parseInt(index) + 1);
    return number + " " + texts().getString("site." + field);
  }

  /** What a field of a form is called, by the name it is kept under, such as incidents.0.day. */
  String ofForm(String document, String kept) {
    String[] path = kept.split("\\.");
    String label = fieldLabel(document, path[0]);
    return path.length < 3
        ? label
        : label + (Integer.parseInt(path[1]) + 1) + " " + fieldLabel(document, path[2]);
  }

  private String fieldLabel(String document, String key) {
    return scheme.fieldsOf(edition(), document).all().stream()
        .filter(field -> field.key().equals(key))
        .map(field -> field.label().in(language.getLocale()))
        .findFirst()
        .orElse(key);
  }

  private String item(String number) {
    return number + "　" + scheme.item(edition(), number).title().in(language.getLocale());
  }

  private String question(String key) {
    return getQuestions().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .map(one -> one.question().in(language.getLocale()))
        .orElse(key);
  }

  /** What stands in a field, for reading. */
  public String shown(String field, String value) {
    String said =
        switch (field.split("\\.")[0]) {
          case "answers" -> listed(value, this::word);
          case "consent" -> listed(value, texts()::getString);
          case "sites" -> field.equals(FormFields.SITES) ? sites(value) : ofSite(field, value);
          default -> value;
        };
    return said.isEmpty() ? texts().getString("nothingWritten") : said;
  }

  /** One side of a change; null where nothing stood. */
  String side(String field, @Nullable String value) {
    return shown(field, value == null ? "" : value);
  }

  private static String listed(String value, UnaryOperator<String> word) {
    return FormFields.values(value).stream().map(word).collect(Collectors.joining("、"));
  }

  private String ofSite(String field, String value) {
    boolean flag = field.endsWith(".published");
    return flag ? texts().getString(value.isEmpty() ? "notPublished" : "published") : value;
  }

  private static String sites(String value) {
    return Json.read(value, SiteFields[].class).stream()
        .flatMap(Arrays::stream)
        .map(site -> "%s　%s　%s".formatted(site.name(), site.address(), site.people()))
        .collect(Collectors.joining("\n"));
  }
}
