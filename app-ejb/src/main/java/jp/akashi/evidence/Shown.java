package jp.akashi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.applicant.CompanyDetails;
import jp.akashi.applicant.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whom the text of a file speaks of, as little as can be compared with what a company is registered
 * with. Each part is empty where the text has none of the kind, null where it has too many.
 *
 * @param numbers corporate numbers, public ones, with a fitting check digit
 * @param names prints of names of companies
 * @param addresses prints of addresses
 */
@Embeddable
public record Shown(
    @Column(name = "shown_numbers") @Nullable String numbers,
    @Column(name = "shown_names") @Nullable String names,
    @Column(name = "shown_addresses") @Nullable String addresses) {

  /** An individual number (マイナンバー) has twelve digits and is never taken for one of these. */
  private static final Pattern CORPORATE =
      Pattern.compile("(?<![\\d-])(?:\\d{13}|\\d-\\d{4}-\\d{4}-\\d{4})(?![\\d-])");

  /** 会社法人等番号, which a register prints in place of the corporate number it is part of. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?<![\\d-])\\d{4}-\\d{2}-\\d{6}(?![\\d-])|(?<=会社法人等番号)\\D{0,9}\\d{12}(?!\\d)");

  private static final int MOST_NUMBERS = 50;

  /**
   * @return null where the text says nothing, or is not all of it
   */
  static @Nullable Shown in(String text) {
    if (text.isBlank() || text.length() >= TextLook.MOST) {
      return null;
    }
    return new Shown(numbersIn(text), NamePrints.in(text), AddressPrints.in(text));
  }

  private static @Nullable String numbersIn(String text) {
    String narrow = PlainSpelling.narrow(text);
    SortedSet<String> numbers = new TreeSet<>();
    CORPORATE
        .matcher(narrow)
        .results()
        .map(number -> digits(number.group()))
        .filter(CorporateNumber::isValid)
        .forEach(numbers::add);
    Matcher registry = REGISTRY.matcher(narrow);
    while (registry.find()) {
      numbers.add(CorporateNumber.ofRegistryNumber(digits(registry.group())).value());
    }
    return numbers.size() > MOST_NUMBERS ? null : String.join(" ", numbers);
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  /** The numbers it shows if this one is not among them; empty otherwise. */
  List<String> instead(CorporateNumber own) {
    if (numbers == null || numbers.isEmpty() || numbers.contains(own.value())) {
      return List.of();
    }
    return List.of(numbers.split(" "));
  }

  /** Whether it names companies, and none that is called like this one. */
  boolean namesOthersOnly(CompanyDetails company) {
    return lacks(names, NamePrints.of(company.name()));
  }

  /** Whether it names addresses, and not that of this company. */
  boolean isElsewhere(CompanyDetails company) {
    return lacks(addresses, AddressPrints.of(company.prefecture() + company.address()));
  }

  private static boolean lacks(@Nullable String kept, Optional<String> wording) {
    return kept != null
        && !kept.isEmpty()
        && wording.filter(own -> !Prints.has(kept, own)).isPresent();
  }
}
