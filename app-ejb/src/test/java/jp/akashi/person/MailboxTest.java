package jp.akashi.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.akashi.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "yamada@example.jp", "a..b.@example.jp", "x+y'z@mail.example.co.jp"})
  void anAddressIsOneAddress(String address) {
    assertThat(Mailbox.isAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@b",
        "a@",
        "a@b@c",
        "a b@c.jp",
        "a@b.jp,c@d.jp",
        "<a@b.jp>",
        "a@b.jp\r\nBcc: c@d",
        "a@b.jp\n",
        "\"a b\"@c.jp",
        "a@-b.jp",
        "a@b..jp",
        "a@[127.0.0.1]",
        "山田@example.jp",
        "a@例.jp"
      })
  void anythingElseIsNone(String text) {
    assertThat(Mailbox.isAddress(text)).isFalse();
  }

  @Test
  void whatIsNewlyKnownReplacesWhatWasKnown() throws IOException {
    try (TestDatabase database = TestDatabase.open()) {
      keep(database, "yamada@old.jp", Locale.ENGLISH);
      keep(database, "yamada@example.jp", null);
      database.inTransaction(
          entities -> {
            Mailbox mailbox = Mailboxes.in(entities).of("yamada").orElseThrow();
            assertThat(mailbox.address()).isEqualTo("yamada@example.jp");
            assertThat(mailbox.language()).as("nothing was said of it").isEqualTo(Locale.ENGLISH);
            assertThat(Mailboxes.in(entities).reached(List.of("suzuki", "yamada")))
                .containsExactly("yamada");
            return null;
          });
    }
  }

  private static void keep(TestDatabase database, String address, Locale language) {
    database.inTransaction(
        entities -> {
          Mailboxes.in(entities).keep("yamada", address, language);
          return null;
        });
  }
}
