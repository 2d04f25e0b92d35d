package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What meeting an item says about a control of another catalogue, within the scope of managed
 * information only. A judgement, not an equivalence.
 *
 * @param item number of the obligation item
 * @param controlId null while unmapped
 * @param strength value of the vocabulary; null while unmapped
 * @param origin where the row comes from
 */
@Embeddable
public record ControlMapping(
    String item,
    String catalogue,
    @Column(name = "control_id") @Nullable String controlId,
    @Nullable String strength,
    @AttributeOverride(name = "ja", column = @Column(name = "note_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "note_en"))
        Bilingual note,
    Origin origin) {

  List<String> cells() {
    return Cells.of(item, catalogue, controlId, strength, note, origin);
  }
}
