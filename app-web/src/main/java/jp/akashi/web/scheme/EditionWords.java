package jp.akashi.web.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;

/** What pages say of an edition that something else stands on. */
@Named("editionWords")
@ApplicationScoped
public class EditionWords {

  @Inject private SchemeService scheme;

  /**
   * An edition, with its status in its own words.
   *
   * @throws jp.akashi.scheme.NoSuchEdition if there is none of that name
   */
  public EditionInfo of(String edition) {
    return scheme.edition(new EditionId(edition));
  }
}
