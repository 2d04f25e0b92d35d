package jp.akashi.web.selfcheck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.selfcheck.ItemAnswer;
import jp.akashi.selfcheck.MeansAnswer;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What was said of an obligation item in words, each part under the name its form gives it. */
record AnswerWords(LanguageBean language) {

  Map<String, @Nullable String> of(ItemAnswer said) {
    Map<String, @Nullable String> words = new LinkedHashMap<>();
    words.put(language.text("review.means"), means(said));
    words.put(
        language.text("selfCheckEvidence"),
        said.evidence().stream().sorted().collect(Collectors.joining("、")));
    words.put(
        language.text("selfCheckShownOnSite"),
        said.shownOnSite() ? language.text("answer.yes") : null);
    words.put(language.text("selfCheckNotApplicable"), said.notApplicableReason());
    words.put(language.text("selfCheckNote"), said.note());
    return words;
  }

  private String means(ItemAnswer said) {
    return new TreeMap<>(said.means())
        .entrySet().stream()
            .map(one -> one.getKey() + "　" + word(one.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private String word(MeansAnswer answer) {
    String choice = language.text("means." + answer.choice().name());
    return answer.reason() == null ? choice : choice + "：" + answer.reason();
  }
}
