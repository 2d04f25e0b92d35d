package jp.akashi.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about ties.
 *
 * @param tied yes or no
 * @param detail what the tie is; needed where the answer is yes
 */
@Embeddable
public record TieAnswer(
    @Column(name = "tied") boolean tied, @Column(name = "detail") @Nullable String detail) {

  static final TieAnswer NO = new TieAnswer(false, null);

  boolean isExplained() {
    return !tied || (detail != null && !detail.isBlank());
  }
}
