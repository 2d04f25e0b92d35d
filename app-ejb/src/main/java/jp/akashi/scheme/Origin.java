package jp.akashi.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * Where a row of an edition comes from. Screens, letters and the certificate show it.
 *
 * @param source the document, article or basis; never empty
 */
@Embeddable
public record Origin(@Enumerated(EnumType.STRING) Provenance provenance, String source)
    implements Serializable {

  public Origin {
    if (source.isBlank()) {
      throw new IllegalArgumentException("A row needs its source");
    }
  }

  /** Where it comes from and of what kind it is, for papers of the body, which are Japanese. */
  public String onPaper() {
    return provenance.onPaper() + "、" + source;
  }

  /** Whether the wording may be shown as official, with its source. */
  public boolean mayBeShownAsOfficial() {
    return provenance.mayBeShownAsOfficial();
  }
}
