package jp.akashi.web.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.review.Evidence;
import jp.akashi.review.Judgement;
import jp.akashi.review.JudgementView;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** A judgement in words, each part under the name its form gives it. */
record JudgementWords(LanguageBean language) {

  Map<String, @Nullable String> of(JudgementView said) {
    return of(
        new Judgement(
            said.basis(),
            said.verdict(),
            said.grade(),
            said.reason(),
            said.means(),
            said.evidence(),
            said.equivalentAccepted(),
            said.lookOnSite()));
  }

  Map<String, @Nullable String> of(Judgement said) {
    Map<String, @Nullable String> words = new LinkedHashMap<>();
    words.put(language.text("review.verdict"), word("verdict.", said.verdict()));
    words.put(language.text("review.reason"), said.reason());
    words.put(language.text("review.grade"), word("grade.", said.grade()));
    words.put(language.text("review.unmet"), means(said));
    words.put(language.text("review.equivalent"), equivalent(said.equivalentAccepted()));
    words.put(language.text("review.evidence"), evidence(said));
    return words;
  }

  private @Nullable String word(String group, @Nullable Object code) {
    return code == null ? null : language.text(group + code);
  }

  private @Nullable String equivalent(@Nullable Boolean accepted) {
    return accepted == null
        ? null
        : language.text("review.equivalent." + (accepted ? "yes" : "no"));
  }

  private static String means(Judgement said) {
    return said.means().stream().sorted().map(String::valueOf).collect(Collectors.joining("、"));
  }

  private String evidence(Judgement said) {
    Stream<String> documents = said.evidence().stream().map(JudgementWords::evidence).sorted();
    Stream<String> onSite =
        said.lookOnSite() ? Stream.of(language.text("review.lookOnSite")) : Stream.empty();
    return Stream.concat(documents, onSite).collect(Collectors.joining("\n"));
  }

  private static String evidence(Evidence one) {
    return (one.document() + " " + Objects.requireNonNullElse(one.page(), "")).strip();
  }
}
