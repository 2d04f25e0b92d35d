package jp.akashi.web.search;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.search.Hit;
import jp.akashi.search.Kind;
import jp.akashi.search.SearchResult;
import jp.akashi.search.SearchService;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** What a search found, as its page shows it. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

  @Inject private SearchService search;
  @Inject private CurrentPerson current;
  @Inject private LanguageBean language;
  private @Nullable SearchResult result;
  private @Nullable String wrong;
  private boolean asked;

  /** Things of one kind, together. */
  public record Group(String kind, List<Hit> hits) {}

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  /** What was typed, as it was typed; empty before anything was. */
  public String getQ() {
    return parameter("q");
  }

  /** Whether the caller may search. */
  public boolean isAllowed() {
    return current.isApplicant() || current.isCaseStaff();
  }

  /** What was found; null where nothing was looked for, or it could not be read. */
  public @Nullable SearchResult getResult() {
    if (!asked && isAllowed() && !getQ().isBlank()) {
      asked = true;
      try {
        result = search.search(getQ(), parameter("kind"), parameter("page"));
      } catch (InvalidInput unreadable) {
        FieldError error = unreadable.errors().get(0);
        wrong = Texts.in(language.getLocale()).error(error.code(), error.arguments());
      } catch (EJBAccessException denied) {
        wrong = Texts.in(language.getLocale()).error("role.missing", List.of());
      }
    }
    return result;
  }

  /** Why it could not be looked for, or null. */
  public @Nullable String getWrong() {
    getResult();
    return wrong;
  }

  /** What the page shows, kind by kind; kinds without a hit are left out. */
  public List<Group> getGroups() {
    SearchResult found = getResult();
    return found == null
        ? List.of()
        : Arrays.stream(Kind.values())
            .map(Kind::word)
            .map(kind -> new Group(kind, of(found, kind)))
            .filter(group -> !group.hits().isEmpty())
            .toList();
  }

  private static List<Hit> of(SearchResult found, String kind) {
    return found.hits().stream().filter(hit -> hit.kind().equals(kind)).toList();
  }

  /** The words of all kinds, in the order shown. */
  public List<String> getKinds() {
    return Arrays.stream(Kind.values()).map(Kind::word).toList();
  }

  /** How many things there are, of one kind or of all. */
  public int count(@Nullable String kind) {
    return Objects.requireNonNull(getResult()).counts().entrySet().stream()
        .filter(count -> kind == null || kind.isEmpty() || count.getKey().equals(kind))
        .mapToInt(count -> count.getValue())
        .sum();
  }

  /** Another search in an address. */
  public String query(@Nullable String kind) {
    return "q=" + encoded(getQ()) + "&" + (kind == null ? "" : "kind=" + kind + "&");
  }

  /** Where to read on. */
  public String link(Hit hit) {
    String of = "?number=" + hit.number();
    return switch (hit.kind()) {
      case "company" ->
          current.isApplicant() ? "app/company" : "app/search?kind=case&q=" + hit.code();
      case "finding" ->
          hit.remark()
              ? "app/documents" + of + "#" + hit.code()
              : "app/findings" + of + "#" + hit.code();
      case "document" -> "app/documents" + of + "#" + hit.code();
      default -> "app/case" + of;
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
