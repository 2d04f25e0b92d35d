package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.evidence.FormService;
import jp.akashi.evidence.FormView;
import jp.akashi.scheme.FieldMeaning;
import jp.akashi.scheme.FormFields;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/**
 * Who advised the applicant and who is tied to it, as the applicant says on the edition's forms.
 */
@Named("tiesPage")
@RequestScoped
public class TiesPage {

  @Inject private CasePage page;
  @Inject private FormService forms;
  @Inject private LanguageBean language;
  private @Nullable List<Told> all;

  /** What one form says of it. */
  public record Told(String name, FormFields fields, FormAnswers answers) {}

  public List<Told> getAll() {
    if (all == null) {
      all = forms.meaning(page.key(), FieldMeaning.TIES).stream().map(this::told).toList();
    }
    return all;
  }

  private Told told(FormView form) {
    String name = form.required().name().in(language.getLocale());
    return new Told(
        form.required().code() + "　" + name, form.fields().of(FieldMeaning.TIES), form.answers());
  }
}
