package jp.akashi.web.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.scheme.CellError;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Texts;

/** What pages say of an edition that something else stands on. */
@Named("editionWords")
@ApplicationScoped
public class EditionWords {

  @Inject private SchemeService scheme;
  @Inject private LanguageBean language;

  /**
   * An edition, with its status in its own words.
   *
   * @throws jp.akashi.scheme.NoSuchEdition if there is none of that name
   */
  public EditionInfo of(String edition) {
    return scheme.edition(new EditionId(edition));
  }

  /** What is to be said of a place in a file, in the language of the page. */
  public String sentence(CellError place) {
    return sentence(place.code(), place.arguments());
  }

  /** A message in the language of the page. */
  String sentence(String code, List<Object> arguments) {
    return Texts.in(language.getLocale()).error(code, arguments);
  }
}
