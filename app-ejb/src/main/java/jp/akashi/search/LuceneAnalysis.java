package jp.akashi.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text is taken apart where the index lies on local disk: by Kuromoji. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(IndexFields.JAPANESE).instance(new Japanese());
    context.analyzer(IndexFields.PAIRS).instance(new Pairs());
  }

  /** Words in their basic form, without particles; width and case do not matter. */
  private static final class Japanese extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
      TokenStream stream = new JapaneseBaseFormFilter(words);
      stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
      stream = new JapaneseKatakanaStemFilter(stream);
      return new TokenStreamComponents(words, new LowerCaseFilter(stream));
    }

    /** Before words are looked for: narrow kana are no words to the dictionary. */
    @Override
    protected Reader initReader(String field, Reader text) {
      return new CJKWidthCharFilter(text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
      return new CJKWidthCharFilter(text);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream stream) {
      return new LowerCaseFilter(stream);
    }
  }

  /** Every two letters that stand together. */
  private static final class Pairs extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new NGramTokenizer(2, 2));
    }
  }
}
