package jp.akashi.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in a text: a house number (1-2-3) with the letters before it. The prefecture may be
 * left out and a building may follow; so the last letters and the number are compared.
 */
final class AddressPrints {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d-]*");

  /** Digits may be set wide, or be two numbers: the text is read both ways. */
  private static final Pattern SPACED = Pattern.compile("(?<=\\p{Nd})[\\s　](?=\\p{Nd})");

  private static final Pattern TOWN = Pattern.compile("[市区町村郡]");

  /** How far before its number an address names its town. */
  private static final int FAR = 20;

  private static final int FEWEST_LETTERS = 2;
  private static final int ENOUGH_LETTERS = 6;
  private static final int MOST_PARTS = 3;

  /** A third part this long is a room. */
  private static final int ROOM = 3;

  private AddressPrints() {}

  /** Prints of every address in the text; empty where there is none, null for too many. */
  static @Nullable String in(String text) {
    Prints prints = new Prints();
    boolean any = add(PlainSpelling.address(text), prints);
    any |= add(PlainSpelling.address(SPACED.matcher(text).replaceAll("")), prints);
    return any ? prints.kept() : "";
  }

  /**
   * @return whether a house number of several parts, which only an address has, was among them
   */
  private static boolean add(String plain, Prints prints) {
    boolean any = false;
    Matcher numbers = NUMBER.matcher(plain);
    while (numbers.find()) {
      if (TOWN.matcher(plain.substring(Math.max(0, numbers.start() - FAR), numbers.start()))
          .find()) {
        String[] parts = parts(numbers.group());
        any |= parts.length > 1;
        add(lettersBefore(plain, numbers.start()), parts, prints);
      }
    }
    return any;
  }

  private static void add(String letters, String[] parts, Prints prints) {
    for (int count = 1; count <= parts.length; count++) {
      String number = number(parts, count);
      for (int length = FEWEST_LETTERS; length <= letters.length(); length++) {
        prints.add(letters.substring(letters.length() - length) + number);
      }
    }
  }

  private static String number(String[] parts, int count) {
    return String.join("-", Arrays.asList(parts).subList(0, count));
  }

  private static String[] parts(String number) {
    String[] parts = number.split("-");
    int count = Math.min(parts.length, MOST_PARTS);
    boolean room = count == MOST_PARTS && parts[count - 1].length() >= ROOM;
    return Arrays.copyOf(parts, room ? count - 1 : count);
  }

  private static String lettersBefore(String plain, int end) {
    int start = end;
    while (start > 0
        && end - start < ENOUGH_LETTERS
        && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    return plain.substring(start, end);
  }

  /** What to ask the prints of a text for; empty where an address has no number to compare. */
  static Optional<String> of(String address) {
    String plain = PlainSpelling.address(address);
    Matcher number = NUMBER.matcher(plain);
    if (!number.find()) {
      return Optional.empty();
    }
    String letters = lettersBefore(plain, number.start());
    String[] parts = parts(number.group());
    return Optional.of(letters + number(parts, parts.length))
        .filter(wording -> letters.length() >= FEWEST_LETTERS);
  }
}
