package jp.akashi.evidence;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of companies in a text. Where a name begins and ends nobody can tell, but one end is
 * the kind of company (株式会社 …): every beginning of what follows it, and every end of what goes
 * before, may be one.
 */
final class NamePrints {

  private static final Pattern KIND =
      Pattern.compile(
          "(?:株式|有限|合同|合資|合名|相互)会社|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人"
              + "|(?:学校|医療|宗教|社会福祉|国立大学|(?:地方)?独立行政)法人|(?:協同|事業|企業)組合");

  /** Letters beside the kind of company that tell one name from another. */
  private static final int ENOUGH = 12;

  private NamePrints() {}

  /** Prints of every name in the text, or null where there are too many. */
  static @Nullable String in(String text) {
    String plain = PlainSpelling.name(text);
    Prints prints = new Prints();
    Matcher kinds = KIND.matcher(plain);
    while (kinds.find()) {
      add(plain, kinds.toMatchResult(), prints);
    }
    return prints.kept();
  }

  private static void add(String plain, MatchResult kind, Prints prints) {
    for (int letters = 1; letters <= ENOUGH; letters++) {
      int from = kind.start() - letters;
      int to = kind.end() + letters;
      if (from >= 0) {
        prints.add(plain.substring(from, kind.end()));
      }
      if (to <= plain.length()) {
        prints.add(plain.substring(kind.start(), to));
      }
    }
  }

  /** What to ask the prints of a text for; empty where a name has no kind at one of its ends. */
  static Optional<String> of(String name) {
    String plain = PlainSpelling.name(name);
    return KIND.matcher(plain)
        .results()
        .filter(kind -> kind.start() == 0 ^ kind.end() == plain.length())
        .map(
            kind ->
                kind.start() == 0
                    ? plain.substring(0, Math.min(plain.length(), kind.end() + ENOUGH))
                    : plain.substring(Math.max(0, kind.start() - ENOUGH)))
        .findFirst();
  }
}
