package jp.akashi.web.evidence;

import static java.util.stream.Collectors.joining;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.evidence.DocumentView;
import jp.akashi.evidence.SeenDocument;

/**
 * The documents that a page showed, in a hidden field of its forms, such as {@code A04=3 A05=0}:
 * what was answered since is not acted upon unseen.
 */
final class SeenDocuments {

  private static final Pattern ONE = Pattern.compile("([A-Z][0-9A-Z.-]{0,19})=(\\d{1,9})");

  /** A version that no document has. */
  private static final int NEVER = -1;

  private SeenDocuments() {}

  /** What the field holds. */
  static String of(List<DocumentView> shown) {
    return shown.stream().map(d -> d.code() + "=" + d.version()).collect(joining(" "));
  }

  /** What the field of the form that was sent holds; what is not of its form is left out. */
  static List<SeenDocument> posted() {
    List<SeenDocument> seen = new ArrayList<>();
    Matcher each =
        ONE.matcher(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("seen", ""));
    while (each.find()) {
      seen.add(new SeenDocument(each.group(1), Integer.parseInt(each.group(2))));
    }
    return seen;
  }

  /** One of them; never up to date where the page did not show it. */
  static SeenDocument posted(String code) {
    return posted().stream()
        .filter(document -> document.code().equals(code))
        .findFirst()
        .orElse(new SeenDocument(code, NEVER));
  }

  /** Some of them, as {@link #posted(String)}. */
  static List<SeenDocument> posted(Collection<String> codes) {
    return codes.stream().map(SeenDocuments::posted).toList();
  }
}
