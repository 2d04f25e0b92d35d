package jp.akashi.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.refusal.NotFound;
import jp.akashi.register.RegisterService;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The public register and the look-up of one certificate. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  @Inject private RegisterService register;
  @Inject private LanguageBean language;
  private @Nullable String q;
  private @Nullable String number;

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public List<RegisterService.Entry> getEntries() {
    return register.search(q == null ? "" : q);
  }

  /** The entry asked for, or null if there is none: the page then says what to check. */
  public RegisterService.@Nullable Entry getEntry() {
    try {
      return number == null ? null : register.of(new CertificateNumber(number.strip()));
    } catch (NotFound | IllegalArgumentException unknown) {
      return null;
    }
  }

  public String day(LocalDate day) {
    String western = JapaneseDate.format(day, language.getLocale());
    return "en".equals(language.getCode())
        ? western
        : western + "（" + JapaneseDate.formatInEra(day) + "）";
  }
}
