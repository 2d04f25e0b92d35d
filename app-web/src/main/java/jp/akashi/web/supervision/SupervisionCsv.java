package jp.akashi.web.supervision;

import java.util.List;
import jp.akashi.register.Csv;
import jp.akashi.supervision.IssuedCertificate;
import jp.akashi.supervision.SupervisionService;
import jp.akashi.web.page.CsvWords;

/** Everything the supervisor found, as a file to take along. */
final class SupervisionCsv {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "holder",
          "corporateNumber",
          "prefecture",
          "edition",
          "state",
          "asOf",
          "certifiedOn",
          "validUntil",
          "origin");

  private SupervisionCsv() {}

  static String of(SupervisionService.Found found, CsvWords words) {
    return Csv.write(
        words.headings(HEADINGS),
        found.certificates().stream().map(c -> row(c, found.asOf().toString(), words)).toList());
  }

  private static List<String> row(IssuedCertificate c, String asOf, CsvWords words) {
    return List.of(
        c.number(),
        c.holder(),
        c.corporateNumber() == null ? "" : c.corporateNumber(),
        c.prefecture() == null ? "" : c.prefecture(),
        c.edition(),
        words.word("certificate", c.state()),
        asOf,
        c.certifiedOn().toString(),
        c.validUntil().toString(),
        words.word("csv.origin", c.origin()));
  }
}
