package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.evidence.DocumentService;
import jp.akashi.evidence.DocumentView;
import jp.akashi.person.People;
import jp.akashi.refusal.NotFound;
import jp.akashi.review.BenchItem;
import jp.akashi.review.JudgementView;
import jp.akashi.review.ReviewBench;
import jp.akashi.review.Verdict;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The bench of the document review: all items, and the one that lies on it. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

  private static final List<String> FILTERS =
      List.of("all", "open", "asked", "nonconforming", "onSite");

  @Inject private CasePage page;
  @Inject private ReviewBench bench;
  @Inject private SchemeService scheme;
  @Inject private DocumentService documents;
  @Inject private People people;
  @Inject private LanguageBean language;
  private @Nullable List<BenchItem> all;
  private @Nullable List<DocumentView> answered;
  private ReviewBench.@Nullable Hand hand;

  public List<BenchItem> getAll() {
    if (all == null) {
      all = bench.items(page.key());
    }
    return all;
  }

  public ReviewBench.Hand getHand() {
    if (hand == null) {
      hand = bench.hand(page.key());
    }
    return hand;
  }

  public List<String> getFilters() {
    return FILTERS;
  }

  /** Which items are listed. */
  public String getShow() {
    String asked = parameter("show");
    return asked != null && FILTERS.contains(asked) ? asked : "all";
  }

  /** The items listed. */
  public List<BenchItem> getItems() {
    return getAll().stream().filter(this::isShown).toList();
  }

  private boolean isShown(BenchItem item) {
    JudgementView judgement = item.judgement();
    return switch (getShow()) {
      case "open" -> item.isOpen();
      case "asked" -> item.questions() > 0;
      case "nonconforming" -> judgement != null && judgement.verdict() == Verdict.NONCONFORMING;
      case "onSite" -> judgement != null && judgement.lookOnSite();
      default -> true;
    };
  }

  public long getJudged() {
    return getAll().stream().filter(item -> !item.isOpen()).count();
  }

  public long getAsked() {
    return getAll().stream().mapToLong(BenchItem::questions).sum();
  }

  /** Items that the conditions exclude and nobody confirmed yet. */
  public List<BenchItem> getExcluded() {
    return getAll().stream()
        .filter(item -> item.applies() == Truth.FALSE && item.judgement() == null)
        .toList();
  }

  /** The item that lies on the bench: the one asked for, else the first open one. */
  public BenchItem getItem() {
    String number = parameter("item");
    if (number == null) {
      return getAll().stream().filter(BenchItem::isOpen).findFirst().orElse(getAll().get(0));
    }
    return getAll().stream()
        .filter(item -> item.item().number().equals(number))
        .findFirst()
        .orElseThrow(() -> new NotFound("item.notFound", number));
  }

  /** The item on the bench as it is on record now, whatever was read before. */
  BenchItem again() {
    all = null;
    return getItem();
  }

  /** Number of the item after this one in the list, or of this one if it is the last. */
  public String getNext() {
    return neighbour(1);
  }

  /** Number of the item before this one in the list, or of this one if it is the first. */
  public String getPrevious() {
    return neighbour(-1);
  }

  private String neighbour(int step) {
    String number = getItem().item().number();
    List<String> numbers = getAll().stream().map(item -> item.item().number()).toList();
    List<String> shown = getItems().stream().map(item -> item.item().number()).toList();
    for (int at = numbers.indexOf(number) + step; at >= 0 && at < numbers.size(); at += step) {
      if (shown.contains(numbers.get(at))) {
        return numbers.get(at);
      }
    }
    return number;
  }

  public List<AppropriateMeans> getMeans() {
    return scheme.means(edition(), getItem().item().number());
  }

  /** The applicant's documents that bear on the item, and those it points to itself. */
  public List<RequiredDocument> getDocuments() {
    return ofApplicant().filter(this::bears).toList();
  }

  /** The applicant's other documents, which may show the item as well. */
  public List<RequiredDocument> getOtherDocuments() {
    return ofApplicant().filter(document -> !bears(document)).toList();
  }

  private Stream<RequiredDocument> ofApplicant() {
    return scheme.content(edition()).requiredDocuments().stream()
        .filter(RequiredDocument::isPreparedByApplicant);
  }

  private boolean bears(RequiredDocument document) {
    ItemAnswer claim = getItem().claim();
    return document.items().contains(getItem().item().number())
        || claim != null && claim.evidence().contains(document.code());
  }

  /** The document, where files were handed in for it. */
  public List<DocumentView> filed(String code) {
    return answered(code).filter(document -> !document.files().isEmpty()).toList();
  }

  /** A form on which something was said; none for any other document. */
  public List<DocumentView> filledIn(String code) {
    return answered(code).filter(DocumentView::isSaid).toList();
  }

  private Stream<DocumentView> answered(String code) {
    if (answered == null) {
      answered = documents.of(page.key());
    }
    return answered.stream().filter(document -> document.code().equals(code));
  }

  /** What the applicant said of one means. */
  public record Claim(int number, String choice, @Nullable String reason) {}

  /** What the applicant said of the means of the item. */
  public List<Claim> getClaims() {
    ItemAnswer said = getItem().claim();
    return said == null
        ? List.of()
        : said.means().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new Claim(e.getKey(), e.getValue().choice().name(), e.getValue().reason()))
            .toList();
  }

  public List<JudgementView> getHistory() {
    return bench.history(page.key(), getItem().item().number());
  }

  public Map<String, String> getNames() {
    List<String> names = getHistory().stream().map(JudgementView::judgedBy).toList();
    return names.isEmpty() ? Map.of() : people.names(names);
  }

  public Locale getLocale() {
    return language.getLocale();
  }

  private EditionId edition() {
    return new EditionId(page.getView().edition());
  }

  static @Nullable String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}
