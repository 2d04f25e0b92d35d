package jp.akashi.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.disposal.RetentionService;
import jp.akashi.evidence.Destruction;
import jp.akashi.person.People;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** On the page of a case's documents: how long each is kept, or how it was disposed of. */
@Named("keptPage")
@RequestScoped
public class KeptPage {

  @Inject private RetentionService retention;
  @Inject private CasePage page;
  @Inject private People people;
  @Inject private Days days;
  @Inject private LanguageBean language;
  private @Nullable Map<String, RetentionService.Kept> kept;

  /** How long a document is kept; null where there is nothing to keep. */
  public RetentionService.@Nullable Kept of(String code) {
    if (kept == null) {
      kept =
          retention.of(page.key()).stream()
              .collect(Collectors.toMap(RetentionService.Kept::code, Function.identity()));
    }
    return kept.get(code);
  }

  /** On which day it was destroyed, who approved that, and under which number. */
  public String gone(Destruction done) {
    return MessageFormat.format(
        language.text("docDestroyed"),
        days.day(done.at()),
        people.names(Set.of(done.approver())).get(done.approver()),
        done.disposal());
  }
}
