package jp.akashi.web.supervision;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.supervision.IssuedCertificate;
import jp.akashi.supervision.Looking;
import jp.akashi.supervision.SupervisionService;
import org.jspecify.annotations.Nullable;

/** Issued certificates and figures, as the supervisor's pages show them. */
@Named("supervisionPage")
@RequestScoped
public class SupervisionPage {

  private static final int ROWS = 50;
  private static final List<String> FILTERS =
      List.of("q", "prefecture", "state", "from", "to", "asOf");

  @Inject private SupervisionService supervision;
  private SupervisionService.@Nullable Found found;
  private SupervisionService.@Nullable Detail detail;

  /** A figure with the share of the largest, 0 to 100. */
  public record Bar(String key, long value, long share) {}

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  /** A filter as it was typed. */
  public String typed(String name) {
    return parameters().getOrDefault(name, "");
  }

  /** Whether a filter could not be read: then everything of today is shown. */
  public boolean isMistyped() {
    try {
      LookingFor.in(parameters(), supervision.today());
      return false;
    } catch (InvalidInput mistyped) {
      return true;
    }
  }

  /** What is found. */
  public SupervisionService.Found getFound() {
    if (found == null) {
      found = supervision.look(looking());
    }
    return found;
  }

  private Looking looking() {
    try {
      return LookingFor.in(parameters(), supervision.today());
    } catch (InvalidInput mistyped) {
      return LookingFor.in(Map.of(), supervision.today());
    }
  }

  /** The rows of the present page. */
  public List<IssuedCertificate> getRows() {
    List<IssuedCertificate> all = getFound().certificates();
    int from = Math.min((getPage() - 1) * ROWS, all.size());
    return all.subList(from, Math.min(from + ROWS, all.size()));
  }

  public int getPage() {
    String page = typed("page");
    return page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), getPages()) : 1;
  }

  public int getPages() {
    return Math.max(1, (getFound().certificates().size() + ROWS - 1) / ROWS);
  }

  /** The filters as they stand in an address, with a sign for more behind them. */
  public String getQuery() {
    return FILTERS.stream()
        .map(name -> name + "=" + URLEncoder.encode(typed(name), StandardCharsets.UTF_8) + "&")
        .collect(Collectors.joining());
  }

  public long count(String state) {
    return getFound().byState().getOrDefault(CertificateState.valueOf(state), 0L);
  }

  public List<Bar> getByPrefecture() {
    return bars(getFound().byPrefecture());
  }

  public List<Bar> getByMonth() {
    return bars(getFound().byMonth());
  }

  private static List<Bar> bars(Map<String, Long> figures) {
    long most = figures.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return figures.entrySet().stream()
        .map(figure -> new Bar(figure.getKey(), figure.getValue(), 100 * figure.getValue() / most))
        .toList();
  }

  public List<String> getPrefectures() {
    return supervision.prefectures();
  }

  public CertificateState[] getStates() {
    return CertificateState.values();
  }

  /** Whether the caller may be here at all. */
  public boolean isAllowed() {
    try {
      supervision.today();
      return true;
    } catch (EJBAccessException denied) {
      return false;
    }
  }

  /** The certificate of the address. */
  public SupervisionService.Detail getDetail() {
    if (detail == null) {
      String number = typed("number");
      if (!CertificateNumber.isValid(number)) {
        throw new NotFound("certificate.notFound", number);
      }
      detail = supervision.of(new CertificateNumber(number));
    }
    return detail;
  }
}
