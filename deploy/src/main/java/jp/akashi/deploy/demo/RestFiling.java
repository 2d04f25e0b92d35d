package jp.akashi.deploy.demo;

import jp.akashi.deploy.demo.Api.Answer;

/** Applicants begin and give up over the REST API. */
final class RestFiling implements Telling.Filing {

  private static final int NOT_FOUND = 404;
  private static final int TOO_LATE = 409;

  private final Api api;
  private final HandedIn files;

  /**
   * @param files what the applicants hand in
   */
  RestFiling(Api api, HandedIn files) {
    this.api = api;
    this.files = files;
  }

  @Override
  public Story draft(Applicant applicant) {
    return Story.of(api, applicant).handingIn(files);
  }

  @Override
  public void withdraw(Applicant applicant, String number) {
    Answer answer =
        api.as(applicant.representative()).post("applications/" + number + "/withdrawal");
    if (answer.status() != TOO_LATE && answer.status() != NOT_FOUND) {
      Story.expect(answer, "withdrawal of " + number);
    }
  }
}
