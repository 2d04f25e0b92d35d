package jp.akashi.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.scheme.DocumentFormat;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.ShippedEdition;
import org.jspecify.annotations.Nullable;

/** What the completeness check looks at: an applicant, what is asked, files that arrived. */
final class CheckedFixture {

  static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  static final FileLook READABLE = new FileLook(Readability.READABLE);
  static final ScanResult CLEAN = scanned(ScanOutcome.CLEAN, null);

  private CheckedFixture() {}

  static ApplicantCompany company(String name) {
    return new ApplicantCompany(
        CorporateNumber.read("8700110005901"),
        new CompanyDetails(name, "ミホン", "394-0000", "長野県", "岡谷市見本町1-1", "代表取締役 鈴木 一郎", null, null),
        NOW);
  }

  static RequiredDocument required(String code) {
    return ShippedEdition.content().requiredDocuments().stream()
        .filter(document -> document.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static ScanResult scanned(ScanOutcome outcome, @Nullable String signature) {
    return new ScanResult(outcome, signature, "ClamAV", NOW);
  }

  /** A clean file of today that says nothing of anybody. */
  static ReceivedFile file(String code, String digest) {
    return file(code, digest, TODAY, READABLE, CLEAN);
  }

  static ReceivedFile file(
      String code, String digest, @Nullable LocalDate dated, FileLook look, ScanResult scan) {
    return new ReceivedFile(
        code,
        code + ".pdf",
        DocumentFormat.PDF,
        dated,
        look,
        scan,
        !required(code).mustShow().isEmpty(),
        new StoredFile(code + digest, 10, digest, new byte[] {1}, "1", EvidencePlace.DISK),
        FilePlace.UNSAID,
        null);
  }

  /** The same file, said to become something else among those of its document. */
  static ReceivedFile placed(FilePlace place, ReceivedFile file) {
    return new ReceivedFile(
        file.code(),
        file.name(),
        file.format(),
        file.issuedOn(),
        file.look(),
        file.scan(),
        file.compared(),
        file.stored(),
        place,
        file.upload());
  }

  /** The same file, beside those that count. */
  static ReceivedFile beside(ReceivedFile file) {
    return placed(FilePlace.BESIDE, file);
  }

  /** Findings in one line each: whether it stops, its code, what it inserts, of which file. */
  static List<String> said(List<DocumentFinding> found) {
    return found.stream()
        .map(
            one ->
                (one.stops() ? "stop " : "care ")
                    + one.code()
                    + " "
                    + one.arguments()
                    + (one.file() == null ? "" : " v" + one.file().position()))
        .toList();
  }
}
