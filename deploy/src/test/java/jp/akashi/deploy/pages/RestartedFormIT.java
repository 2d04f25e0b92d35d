package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import org.junit.jupiter.api.Test;

/** A server of its own: it is stopped while a form is open. */
class RestartedFormIT {

  @Test
  void aFormThatWasOpenIsTakenByTheServerThatStartedSince() {
    try (Throwaway throwaway =
        new Throwaway(new Installation(Path.of(System.getProperty("akashi.root"))))) {
      Akashi akashi = throwaway.akashi();
      akashi.startDatabase();
      start(akashi);
      OpenForm form = OpenForm.of(akashi);
      akashi.server().stop();
      start(akashi);
      HttpResponse<String> answer = form.send();
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("class=\"verdict");
    }
  }

  private static void start(Akashi akashi) {
    akashi.startServer();
    akashi.server().awaitReady();
  }
}
