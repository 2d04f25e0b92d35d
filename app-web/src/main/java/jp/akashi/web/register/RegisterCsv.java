package jp.akashi.web.register;

import java.util.List;
import jp.akashi.register.Csv;
import jp.akashi.register.PublicEntry;
import jp.akashi.web.page.CsvWords;

/** The register as a file to take along. */
final class RegisterCsv {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "holder",
          "kana",
          "corporateNumber",
          "prefecture",
          "address",
          "sites",
          "edition",
          "state",
          "certifiedOn",
          "validUntil",
          "suspendedFrom",
          "suspendedUntil",
          "reason",
          "endedOn");

  private RegisterCsv() {}

  static String of(List<PublicEntry> entries, CsvWords words) {
    return Csv.write(
        words.headings(HEADINGS), entries.stream().map(entry -> row(entry, words)).toList());
  }

  private static List<String> row(PublicEntry e, CsvWords words) {
    var suspended = e.suspended();
    return List.of(
        e.number(),
        text(e.published().holder()),
        text(e.published().kana()),
        text(e.published().corporateNumber()),
        text(e.published().prefecture()),
        text(e.published().address()),
        String.join(";", e.published().sites()),
        e.edition(),
        words.word("certificate", e.state()),
        e.certifiedOn().toString(),
        e.validUntil().toString(),
        suspended == null ? "" : suspended.from().toString(),
        suspended == null ? "" : suspended.until().toString(),
        suspended == null ? text(e.reason()) : suspended.reason(),
        text(e.endedOn()));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
