package jp.akashi.review;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.scheme.Bilingual;

/** How the items of a case stand, counted. */
record ReviewResult(Map<Verdict, Long> counts, long major, long minor) {

  static ReviewResult of(Collection<ItemJudgement> judgements) {
    return new ReviewResult(
        judgements.stream()
            .collect(Collectors.groupingBy(ItemJudgement::verdict, Collectors.counting())),
        judgements.stream().filter(j -> "major".equals(j.grade())).count(),
        judgements.stream().filter(j -> "minor".equals(j.grade())).count());
  }

  long count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  /** In one line, for the letter and the head of the report. */
  Bilingual words() {
    Object[] values = {
      count(Verdict.CONFORMING),
      count(Verdict.OBSERVATION),
      count(Verdict.NONCONFORMING),
      major,
      minor,
      count(Verdict.NOT_APPLICABLE),
      count(Verdict.ON_SITE)
    };
    return new Bilingual(
        "適合 %d、観察 %d、不適合 %d（重大 %d・軽微 %d）、対象外 %d、現地で確認 %d".formatted(values),
        ("conforming %d, observation %d, nonconforming %d (major %d, minor %d),"
                + " not applicable %d, to be judged on site %d")
            .formatted(values));
  }
}
