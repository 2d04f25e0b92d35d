package jp.akashi.deploy.pages;

import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People click a case from registration to the public register, each in a window of their own. */
@ExtendWith(RunningAkashi.class)
class HappyPathIT {

  @Test
  void peopleTakeACaseToTheRegister(Akashi akashi) {
    try (Browser browser = new Browser(akashi)) {
      ClickedCase at = new ClickedCase(browser);
      BodysPath body = new BodysPath(at);
      new ApplicantsPath(at, new Api(akashi)).isTaken();
      body.applicationIsAccepted();
      body.agreementIsConcluded();
      new AuditorsPath(at).isTaken();
      body.fileIsReviewed();
      body.decisionIsMade();
      body.certificateIsSigned();
      new OutsidersPath(at).areTaken();
    }
  }
}
