package jp.akashi.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.Certificates;
import jp.akashi.certificate.Deed;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;

/**
 * Taking over the register the body kept before it used this system (台帳の移行): all or nothing, with
 * everything that is wrong told at once by row and column.
 */
@Stateless
@RolesAllowed(Role.CERTIFICATION_MANAGER)
public class TakeOverService {

  /** Most rows at once. */
  public static final int MOST = 5000;

  private static final char NUL = 0;

  @Inject private Certificates certificates;
  @Inject private RegisterEntries entries;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** The names of the columns, in their order. */
  public List<String> columns() {
    return EarlierCertificate.COLUMNS;
  }

  /** A file with the names of the columns and no certificate. */
  public String template() {
    return Csv.write(columns(), List.of());
  }

  /**
   * Takes a file over as a spreadsheet wrote it.
   *
   * @param csv bytes in UTF-8 or Windows' Shift_JIS
   * @return how many were taken over
   * @throws InvalidInput as {@link #takeOver(String)}, and naming {@code file} if the bytes are no
   *     letters
   */
  public int takeOver(byte[] csv) {
    return takeOver(
        Csv.letters(csv).orElseThrow(() -> new InvalidInput("file", "takenOver.letters")));
  }

  /**
   * Takes one over.
   *
   * @param typed values by column
   * @throws InvalidInput naming every column that is wrong
   */
  public void takeOver(Map<String, String> typed) {
    take(List.of(new EarlierCertificate(typed)), row -> column -> column);
  }

  /**
   * Takes a file over.
   *
   * @param csv first row the names of the columns
   * @return how many were taken over
   * @throws InvalidInput naming every wrong cell as {@code rows[3].certifiedOn}, the heading being
   *     row 1
   */
  public int takeOver(String csv) {
    List<List<String>> rows = Csv.read(csv);
    new InvalidInput.Check()
        .that(csv.indexOf(NUL) < 0, "file", "takenOver.letters")
        .that(rows.size() > 1, "file", "takenOver.empty")
        .that(rows.size() <= MOST + 1, "file", "takenOver.tooMany", MOST)
        .that(
            rows.isEmpty()
                || rows.get(0).containsAll(List.of("number", "holder", "state"))
                    && rows.get(0).stream()
                        .allMatch(h -> h.isBlank() || EarlierCertificate.COLUMNS.contains(h)),
            "file",
            "takenOver.columns",
            String.join(", ", EarlierCertificate.COLUMNS))
        .orRefuse();
    List<EarlierCertificate> earlier =
        rows.stream().skip(1).map(row -> read(rows.get(0), row)).toList();
    take(earlier, row -> column -> "rows[" + (row + 2) + "]." + column);
    return earlier.size();
  }

  private static EarlierCertificate read(List<String> headings, List<String> row) {
    Map<String, String> typed = new HashMap<>();
    IntStream.range(0, Math.min(headings.size(), row.size()))
        .forEach(i -> typed.put(headings.get(i), row.get(i)));
    return new EarlierCertificate(typed);
  }

  private void take(
      List<EarlierCertificate> earlier,
      java.util.function.IntFunction<UnaryOperator<String>> named) {
    InvalidInput.Check check = new InvalidInput.Check();
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < earlier.size(); row++) {
      EarlierCertificate one = earlier.get(row);
      one.check(check, named.apply(row), JapaneseTime.today(clock));
      checkUnique(check, one, seen, named.apply(row));
    }
    check.orRefuse();
    earlier.forEach(this::keep);
  }

  private void checkUnique(
      InvalidInput.Check check,
      EarlierCertificate one,
      Set<String> seen,
      UnaryOperator<String> named) {
    String number = one.typed().getOrDefault("number", "").strip();
    if (jp.akashi.certificate.CertificateNumber.isValid(number)) {
      check.that(
          seen.add(number) && certificates.find(one.number()).isEmpty(),
          named.apply("number"),
          "takenOver.known");
    }
  }

  private void keep(EarlierCertificate one) {
    Certificate certificate =
        new Certificate(one.takenOver(), new Deed(current.username(), clock.instant()));
    certificates.add(certificate);
    entries.add(new RegisterEntry(certificate, one.published()));
    journal.record(
        certificate.number().subject(), "certificate.takenOver", Change.to(certificate.number()));
  }
}
