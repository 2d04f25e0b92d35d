package jp.akashi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The same as {@link LuceneAnalysis} where the index lies in Elasticsearch or OpenSearch, with the
 * plugin analysis-kuromoji installed there.
 */
final class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {

  private static final String WIDTH = "width";
  private static final String WORDS = "kuromoji_words";

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context.charFilter(WIDTH).type("mapping").param("mappings", widths().toArray(String[]::new));
    context
        .tokenizer(WORDS)
        .type("kuromoji_tokenizer")
        .param("mode", "search")
        .param("discard_punctuation", true);
    context
        .analyzer(IndexFields.JAPANESE)
        .custom()
        .tokenizer(WORDS)
        .charFilters(WIDTH)
        .tokenFilters(
            "kuromoji_baseform", "kuromoji_part_of_speech", "kuromoji_stemmer", "lowercase");
    context.tokenizer(IndexFields.PAIRS).type("ngram").param("min_gram", 2).param("max_gram", 2);
    context.analyzer(IndexFields.PAIRS).custom().tokenizer(IndexFields.PAIRS);
  }

  /** Wide letters to narrow ones, narrow kana to wide ones, such as {@code ﾃ=>テ}. */
  static List<String> widths() {
    List<String> widths = new ArrayList<>();
    for (char kana = '\uFF66'; kana <= '\uFF9D'; kana++) {
      for (String voiced : List.of("\uFF9E", "\uFF9F")) {
        if (normal(kana + voiced).length() == 1) {
          widths.add(kana + voiced + "=>" + normal(kana + voiced));
        }
      }
      widths.add(kana + "=>" + normal(String.valueOf(kana)));
    }
    for (char wide = '\uFF10'; wide <= '\uFF5A'; wide++) {
      if (Character.isLetterOrDigit(wide)) {
        widths.add(wide + "=>" + normal(String.valueOf(wide)));
      }
    }
    return widths;
  }

  private static String normal(String letters) {
    return Normalizer.normalize(letters, Normalizer.Form.NFKC);
  }
}
