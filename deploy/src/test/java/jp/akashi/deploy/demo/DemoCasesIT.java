package jp.akashi.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demo tells, and the product makes of it. */
@ExtendWith(RunningAkashi.class)
class DemoCasesIT {

  private Api api;
  private DemoEnds ends;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    ends = new DemoEnds(new PassedTime(akashi));
  }

  @Test
  void itsFilesAreTakenWithoutARemarkAndFoundByTheirWords() {
    DemoFiles files = new DemoFiles(new Installation(Path.of(System.getProperty("akashi.root"))));
    Story story = Story.draft(api).handingIn(files).submitted();
    int seen = 0;
    for (JsonNode document : story.documents("sato")) {
      assertThat(document.get("findings")).as(document.toString()).isEmpty();
      seen += document.get("files").size();
    }
    assertThat(seen).isEqualTo(SamplePagesTest.codes().size());
    assertThat(story.document("sato", "A02").at("/files/0/name").asText()).isEqualTo("登記事項証明書.pdf");
    Waiting.until(
        "the words of a demo file", Duration.ofMinutes(3), null, () -> isFound(story.number()));
  }

  private boolean isFound(String number) {
    String words = URLEncoder.encode("鍵・カードの台帳 保管庫", StandardCharsets.UTF_8);
    return api.as("sato").get("search?q=" + words).json().toString().contains(number);
  }

  @Test
  void nothingIsRefusedButWhatWasNotCorrected() {
    Story story = Story.draft(api);
    ends.refused(story);
    assertThat(story.state()).isEqualTo("REFUSED");
    assertThat(story.acts()).contains("audit.notCorrected");
  }

  @Test
  void aCorrectionThatNeverComesLapses() {
    Story story = Story.submitted(api);
    ends.lapsed(story);
    assertThat(story.state()).isEqualTo("LAPSED");
  }

  @Test
  void aCaseIsReturnedOrTerminated() {
    Story returned = Story.submitted(api);
    ends.returned(returned);
    assertThat(returned.state()).isEqualTo("RETURNED");
    Story terminated = Story.submitted(api);
    ends.terminated(terminated);
    assertThat(terminated.state()).isEqualTo("TERMINATED");
  }

  @Test
  void aCaseThatWasCutOffIsWithdrawnAndTakenNoFurther() {
    RestFiling filing = new RestFiling(api, HandedIn.SMALLEST);
    Story draft = filing.draft(Applicant.MIHON);
    Story submitted = filing.draft(Applicant.MIHON).submitted();
    for (Story cutOff : List.of(draft, submitted)) {
      filing.withdraw(Applicant.MIHON, cutOff.number());
      assertThat(stateSeenByItsClerk(cutOff)).isEqualTo("WITHDRAWN");
      filing.withdraw(Applicant.MIHON, cutOff.number());
    }
  }

  private String stateSeenByItsClerk(Story story) {
    return api.as("yamada").get("cases/" + story.number()).json().get("state").asText();
  }
}
