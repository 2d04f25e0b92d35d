package jp.akashi.web.supervision;

import java.util.List;
import jp.akashi.register.Csv;
import jp.akashi.supervision.IssuedCertificate;
import jp.akashi.supervision.SupervisionService;

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

  static String of(SupervisionService.Found found) {
    return Csv.write(
        HEADINGS, found.certificates().stream().map(c -> row(c, found.asOf().toString())).toList());
  }

  private static List<String> row(IssuedCertificate c, String asOf) {
    return List.of(
        c.number(),
        c.holder(),
        c.corporateNumber() == null ? "" : c.corporateNumber(),
        c.prefecture() == null ? "" : c.prefecture(),
        c.edition(),
        c.state().name(),
        asOf,
        c.certifiedOn().toString(),
        c.validUntil().toString(),
        c.origin().name());
  }
}
