package jp.akashi.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.register.Archived;
import jp.akashi.register.DocumentCheck;
import jp.akashi.register.PublicEntry;
import jp.akashi.register.RegisterService;
import jp.akashi.register.RegisterWords;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The verdict on a number or on a file, and the entry behind it. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

  @Inject private RegisterService register;
  @Inject private DocumentCheck documents;
  @Inject private RegisterWords words;
  @Inject private LanguageBean language;
  @Inject private Attempt attempt;
  private @Nullable String number;
  private @Nullable Part file;
  private @Nullable PublicEntry entry;
  private @Nullable String verdict;
  private DocumentCheck.@Nullable Result result;

  public @Nullable String getNumber() {
    return number;
  }

  /** As typed or scanned: our numbers are read from wide and small letters, too. */
  public void setNumber(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      number = null;
      return;
    }
    String read =
        Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    number = CertificateNumber.isOurs(read) ? read : typed.strip();
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public DocumentCheck.@Nullable Result getResult() {
    return result;
  }

  /** Checks the file that was sent; the page shows what came out. */
  public void check() {
    attempt.of(
        "document",
        () -> {
          result = checked();
          setNumber(result.number());
        },
        "");
  }

  private DocumentCheck.Result checked() {
    if (file == null) {
      throw new InvalidInput("file", "required");
    }
    try (InputStream content = file.getInputStream()) {
      return Arriving.check(content, documents);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** VALID, SUSPENDED, ENDED, ARCHIVED, UNKNOWN or CHECK_DIGIT; null if no number was asked for. */
  public @Nullable String getVerdict() {
    if (verdict == null && number != null) {
      verdict = found(number);
    }
    return verdict;
  }

  private String found(String asked) {
    if (!CertificateNumber.isValid(asked)) {
      return CertificateNumber.isOurs(asked) ? "CHECK_DIGIT" : "UNKNOWN";
    }
    try {
      entry = register.of(new CertificateNumber(asked));
      return entry.family();
    } catch (Archived over) {
      return "ARCHIVED";
    } catch (NotFound unknown) {
      return "UNKNOWN";
    }
  }

  /** The entry asked for; null where the verdict says why. */
  public @Nullable PublicEntry getEntry() {
    getVerdict();
    return entry;
  }

  /** The edition's sentence about the verdict. */
  public String getSentence() {
    Locale locale = language.getLocale();
    PublicEntry found = getEntry();
    return found == null
        ? words.verification("ARCHIVED".equals(getVerdict()) ? "archived" : "not-found", locale)
        : words.verdict(found, locale);
  }

  /** The edition's sentence about the file. */
  public String getFileSentence() {
    DocumentCheck.Verdict what = result == null ? null : result.verdict();
    return words.verification(
        what == DocumentCheck.Verdict.ALTERED ? "altered" : "unknown-issuer", language.getLocale());
  }

  /** The edition's remark that a look-up by number says nothing about a paper. */
  public String getNumberOnly() {
    return words.verification("number-only", language.getLocale());
  }
}
