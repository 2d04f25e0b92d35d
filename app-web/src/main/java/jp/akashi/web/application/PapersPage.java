package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import jp.akashi.application.PaperService;
import jp.akashi.application.ShelvedPaper;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The papers of the case of the present page. */
@Named("papersPage")
@RequestScoped
public class PapersPage {

  @Inject private CasePage page;
  @Inject private PaperService papers;
  @Inject private LanguageBean language;
  private @Nullable List<ShelvedPaper> all;

  /** Those the caller may read, in the order they were made. */
  public List<ShelvedPaper> getAll() {
    if (all == null) {
      all = papers.of(page.key());
    }
    return all;
  }

  /** What the paper is called; a second one of its kind says which it is. */
  public String name(ShelvedPaper paper) {
    String kind = paper.kind().name();
    return paper.position() == 1
        ? language.text("paper." + kind)
        : MessageFormat.format(language.text("paper." + kind + ".again"), paper.position());
  }

  /** Where its PDF is, below the address of the API. */
  public String path(ShelvedPaper paper) {
    return PaperPath.of(page.key(), paper);
  }
}
