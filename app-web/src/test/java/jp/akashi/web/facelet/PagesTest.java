package jp.akashi.web.facelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages name only what is there. */
class PagesTest {

  private static Found found = new Found();

  @BeforeAll
  static void read() throws IOException, ReflectiveOperationException {
    found = Facelets.read();
  }

  /** Every bean, property, method, constant and file. */
  @Test
  void nameNothingThatIsNotThere() {
    assertThat(found.files()).hasSizeGreaterThan(50);
    assertThat(found.wrong()).isEmpty();
  }

  @Test
  void leaveNoFileUnused() throws IOException {
    assertThat(found.files()).containsAll(Facelets.files());
  }
}
