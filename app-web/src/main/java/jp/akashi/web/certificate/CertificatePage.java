package jp.akashi.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.akashi.certificate.CertificateLifeService;
import jp.akashi.certificate.CertificateLookupService;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateView;
import jp.akashi.certificate.Explanation.Measure;
import jp.akashi.certificate.Ground;
import jp.akashi.certificate.HolderConfirmation;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** A certificate's page: its face, its life, and what may be done to it now. */
@Named("certificatePage")
@RequestScoped
public class CertificatePage {

  @Inject private CertificateLookupService lookup;
  @Inject private CertificateLifeService life;
  @Inject private HolderConfirmation holders;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  private final Map<String, String> typed = new HashMap<>();
  private @Nullable String number;
  private boolean urgent;
  private @Nullable CertificateView view;

  /** Known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("number");
  }

  public @Nullable String getNumber() {
    return number;
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  /** The certificate of the address. */
  public CertificateView getView() {
    if (view == null) {
      view = lookup.of(key());
    }
    return view;
  }

  /** The company's own certificates. */
  public List<CertificateView> getMine() {
    return lookup.mine();
  }

  public List<Ground> getSuspensionGrounds() {
    return Ground.of(Measure.SUSPENSION);
  }

  public List<Ground> getWithdrawalGrounds() {
    return Ground.of(Measure.WITHDRAWAL);
  }

  private CertificateNumber key() {
    if (number == null || !CertificateNumber.isValid(number)) {
      throw new NotFound("certificate.notFound", String.valueOf(number));
    }
    return new CertificateNumber(number);
  }

  public @Nullable String demand() {
    return take(
        "demand",
        n ->
            life.demandCorrection(
                n,
                new CertificateLifeService.Demand(
                    typed.get("facts"), typed.get("required"), day("due")),
                seen()));
  }

  public @Nullable String confirmHolder() {
    return take("holder", n -> holders.confirm(n, typed.get("how"), seen()));
  }

  public @Nullable String met() {
    return take("met", n -> life.correctionMet(n, typed.get("verified"), seen()));
  }

  public @Nullable String offer() {
    return take(
        "offer",
        n ->
            life.offerExplanation(
                n,
                new CertificateLifeService.Intended(
                    chosen(Measure.class, "measure"), typed.get("facts"), day("until")),
                seen()));
  }

  /** What the body's record holds of an act; what a hearing was about, in words. */
  public String kept(CertificateView.Line line) {
    String kept = line.why().internal();
    for (Measure measure : Measure.values()) {
      kept = kept.replaceFirst("^" + measure + " ", language.text("measure." + measure) + " ");
    }
    return kept;
  }

  public @Nullable String explain() {
    return take("explain", n -> life.explain(n, typed.get("answer"), seen()));
  }

  public @Nullable String closeHearing() {
    return take("closeHearing", n -> life.closeHearing(n, typed.get("why"), seen()));
  }

  private static int seen() {
    return Typed.now().version();
  }

  public @Nullable String suspend() {
    return take(
        "suspend",
        n ->
            life.suspend(
                n,
                new CertificateLifeService.Order(
                    chosen(Ground.class, "ground"),
                    typed.get("scope"),
                    day("until"),
                    typed.get("published"),
                    typed.get("internal"),
                    typed.get("required"),
                    urgent),
                seen()));
  }

  public @Nullable String lift() {
    return take("lift", n -> life.lift(n, typed.get("verified"), seen()));
  }

  public @Nullable String withdraw() {
    return take(
        "withdrawal",
        n ->
            life.withdraw(
                n,
                new CertificateLifeService.Withdrawal(
                    chosen(Ground.class, "ground"), typed.get("published"), typed.get("internal")),
                seen()));
  }

  public @Nullable String giveBack() {
    return take("giveBack", n -> life.giveBack(n, typed.get("reasons"), seen()));
  }

  private @Nullable String take(String form, Consumer<CertificateNumber> act) {
    return attempt.of(
        form,
        () -> act.accept(key()),
        "/app/certificate?faces-redirect=true&number="
            + URLEncoder.encode(String.valueOf(number), StandardCharsets.UTF_8));
  }

  private @Nullable LocalDate day(String field) {
    return Typed.day(field, typed.get(field));
  }

  private <E extends Enum<E>> @Nullable E chosen(Class<E> type, String field) {
    String value = typed.get(field);
    return value == null || value.isBlank() ? null : Enum.valueOf(type, value);
  }
}
