package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that a person changed at Keycloak is told apart from a Keycloak that fails. */
class SignInRefusedTest {

  private static final Map<String, String> ADMIN = Map.of("username", "admin", "password", "old");

  private HttpServer keycloak;
  private int status;

  @BeforeEach
  void answer() throws IOException {
    keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keycloak.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    keycloak.start();
  }

  @AfterEach
  void end() {
    keycloak.stop(0);
  }

  /** A wrong password; an account or a client that may not sign in so. */
  @ParameterizedTest
  @ValueSource(ints = {401, 400})
  void theAccountIsNamed(int refusal) {
    status = refusal;
    assertThatThrownBy(this::signIn)
        .isInstanceOf(SignInRefused.class)
        .hasMessageStartingWith("Keycloak refuses the account admin");
  }

  @Test
  void aKeycloakThatFailsIsAnotherMatter() {
    status = 503;
    assertThatThrownBy(this::signIn).isInstanceOf(IOException.class).hasMessageContaining("503");
  }

  @Test
  void theStartGoesOnWithOneSentence() {
    List<String> said = new ArrayList<>();
    Akashi.unlessRefused(
        said::add,
        " Nobody was entered.",
        () -> {
          throw new SignInRefused("admin");
        });
    assertThat(said)
        .singleElement()
        .asString()
        .contains("account admin")
        .endsWith(" Nobody was entered.");
  }

  @Test
  void everyOtherTroubleStopsIt() {
    assertThatThrownBy(
            () ->
                Akashi.unlessRefused(
                    what -> {},
                    "",
                    () -> {
                      throw new Trouble("The disk is full.");
                    }))
        .hasMessage("The disk is full.");
  }

  private void signIn() throws IOException, InterruptedException {
    RestCalls.as(ADMIN, "http://127.0.0.1:" + keycloak.getAddress().getPort());
  }
}
