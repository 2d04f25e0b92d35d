package jp.akashi.deploy.demo;

/** Where the files come from that the applicant of a story hands in. */
@FunctionalInterface
public interface HandedIn {

  /** The smallest file that opens, dated today: whoever tests has no time for more. */
  HandedIn SMALLEST =
      (applicant, number, code) ->
          new SampleFile(code, Japan.today(), SamplePdf.about(number + " " + code));

  /**
   * The file for one document of a case.
   *
   * @param number of the application
   * @param code of the required document, such as A02
   */
  SampleFile of(Applicant applicant, String number, String code);
}
