package jp.akashi.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.applicant.Prefectures;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.CertificateNumber;
import jp.akashi.certificate.CertificateState;
import jp.akashi.certificate.Holder;
import jp.akashi.certificate.Suspension;
import jp.akashi.certificate.TakenOver;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A certificate from before this system was used, as somebody typed it or as a row of a file holds
 * it. Dates are of the form 2023-10-16; several values are separated by semicolons.
 *
 * @param typed values by the names in {@link #COLUMNS}
 */
record EarlierCertificate(Map<String, String> typed) {

  static final List<String> COLUMNS =
      List.of(
          "number",
          "holder",
          "kana",
          "corporateNumber",
          "prefecture",
          "address",
          "sites",
          "edition",
          "scope",
          "certifiedOn",
          "validUntil",
          "state",
          "suspendedFrom",
          "suspendedUntil",
          "suspensionScope",
          "reason",
          "endedOn",
          "publish");

  private static final Set<String> PUBLISHABLE =
      Set.of("holder", "corporateNumber", "address", "sites");
  private static final Set<String> STATES =
      Set.of("VALID", "SUSPENDED", "WITHDRAWN", "RETURNED", "EXPIRED");

  /** Notes everything wrong, the fields being named as {@code named} says. */
  void check(InvalidInput.Check check, UnaryOperator<String> named, LocalDate today) {
    for (String column : List.of("number", "holder", "edition")) {
      check.text(typed.get(column), named.apply(column), 300);
    }
    check
        .that(
            blank("number") || CertificateNumber.isValid(value("number")),
            named.apply("number"),
            "takenOver.number")
        .that(
            blank("corporateNumber") || CorporateNumber.isValid(value("corporateNumber")),
            named.apply("corporateNumber"),
            "corporateNumber.checkDigit")
        .that(blank("kana") || value("kana").matches("[ァ-ヶー・\\s　]*"), named.apply("kana"), "kana")
        .that(
            blank("prefecture") || Prefectures.has(value("prefecture")),
            named.apply("prefecture"),
            "prefecture.unknown")
        .that(STATES.contains(value("state")), named.apply("state"), "takenOver.state")
        .that(
            PUBLISHABLE.containsAll(list("publish")), named.apply("publish"), "takenOver.publish");
    checkDates(check, named, today);
  }

  private void checkDates(InvalidInput.Check check, UnaryOperator<String> named, LocalDate today) {
    date(check, named, "certifiedOn", true);
    date(check, named, "validUntil", true);
    boolean suspended = "SUSPENDED".equals(value("state"));
    for (String column : List.of("suspendedFrom", "suspendedUntil")) {
      date(check, named, column, suspended);
    }
    date(check, named, "endedOn", isEnded() && !isExpired());
    check
        .that(!suspended || !blank("suspensionScope"), named.apply("suspensionScope"), "required")
        .that(
            blank("reason") && !suspended && !"WITHDRAWN".equals(value("state"))
                || !blank("reason"),
            named.apply("reason"),
            "required");
    LocalDate from = read("certifiedOn");
    LocalDate until = read("validUntil");
    check
        .that(from == null || !from.isAfter(today), named.apply("certifiedOn"), "date.past")
        .that(
            from == null || until == null || until.isAfter(from),
            named.apply("validUntil"),
            "date.order")
        .that(
            until == null || !isExpired() || until.isBefore(today),
            named.apply("state"),
            "takenOver.notExpired");
    checkEnd(check, named, today);
    LocalDate suspendedFrom = read("suspendedFrom");
    LocalDate suspendedUntil = read("suspendedUntil");
    check
        .that(isPast(suspendedFrom, today), named.apply("suspendedFrom"), "date.past")
        .that(
            suspendedFrom == null
                || suspendedUntil == null
                || !suspendedUntil.isBefore(suspendedFrom),
            named.apply("suspendedUntil"),
            "takenOver.dates");
  }

  /** A certification ends within its term, and not after today. */
  private void checkEnd(InvalidInput.Check check, UnaryOperator<String> named, LocalDate today) {
    LocalDate ended = read("endedOn");
    LocalDate from = read("certifiedOn");
    LocalDate until = read("validUntil");
    check
        .that(isPast(ended, today), named.apply("endedOn"), "date.past")
        .that(
            ended == null || from == null || !ended.isBefore(from),
            named.apply("endedOn"),
            "takenOver.dates")
        .that(
            ended == null || until == null || !ended.isAfter(until),
            named.apply("endedOn"),
            "takenOver.dates");
  }

  private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
    return day == null || !day.isAfter(today);
  }

  private void date(
      InvalidInput.Check check, UnaryOperator<String> named, String column, boolean needed) {
    check
        .that(!needed || !blank(column), named.apply(column), "required")
        .that(blank(column) || read(column) != null, named.apply(column), "date.form");
  }

  private boolean isEnded() {
    return Set.of("WITHDRAWN", "RETURNED", "EXPIRED").contains(value("state"));
  }

  private boolean isExpired() {
    return "EXPIRED".equals(value("state"));
  }

  CertificateNumber number() {
    return new CertificateNumber(value("number"));
  }

  /** Only after {@link #check} found nothing. */
  TakenOver takenOver() {
    CertificateState state = CertificateState.valueOf(value("state"));
    LocalDate until = read("validUntil");
    return new TakenOver(
        number(),
        holder(),
        value("edition"),
        orNull("scope"),
        list("sites"),
        new Certificate.Term(read("certifiedOn"), until),
        state,
        state == CertificateState.SUSPENDED ? suspension() : null,
        isExpired() ? until : read("endedOn"),
        state == CertificateState.WITHDRAWN ? orNull("reason") : null);
  }

  private Suspension suspension() {
    return new Suspension(
        read("suspendedFrom"),
        read("suspendedUntil"),
        value("suspensionScope"),
        value("reason"),
        value("reason"));
  }

  private Holder holder() {
    return new Holder(
        value("holder"),
        orNull("kana"),
        blank("corporateNumber") ? null : CorporateNumber.read(value("corporateNumber")).value(),
        orNull("prefecture"),
        orNull("address"));
  }

  /** Exactly what the holder agreed to publish. */
  RegisterEntry.Published published() {
    List<String> agreed = list("publish");
    Holder holder = holder();
    boolean named = agreed.contains("holder");
    boolean located = agreed.contains("address");
    return new RegisterEntry.Published(
        named ? holder.name() : null,
        named ? holder.kana() : null,
        agreed.contains("corporateNumber") ? holder.corporateNumber() : null,
        located ? holder.prefecture() : null,
        located ? holder.address() : null,
        agreed.contains("sites") ? list("sites") : List.of());
  }

  private String value(String column) {
    return typed.getOrDefault(column, "").strip();
  }

  private boolean blank(String column) {
    return value(column).isEmpty();
  }

  private @Nullable String orNull(String column) {
    return blank(column) ? null : value(column);
  }

  private List<String> list(String column) {
    return Arrays.stream(value(column).split("[;；]"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private @Nullable LocalDate read(String column) {
    try {
      return blank(column) ? null : LocalDate.parse(value(column));
    } catch (DateTimeParseException malformed) {
      return null;
    }
  }
}
