package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.People;
import jp.akashi.refusal.Gone;
import org.jspecify.annotations.Nullable;

/** Tells whoever asks for what was destroyed on which day, on whose word, under which number. */
@ApplicationScoped
class DestroyedRefusal {

  @Inject private People people;

  /**
   * @param what as the journal calls it
   * @param gone null for what can still be read
   * @throws Gone if it was destroyed
   */
  void check(String what, @Nullable Destruction gone) {
    if (gone != null) {
      String approver = people.names(Set.of(gone.approver())).get(gone.approver());
      String day = JapaneseTime.dateOf(gone.at()).toString();
      throw new Gone("document.destroyed", what, day, approver, gone.disposal());
    }
  }
}
