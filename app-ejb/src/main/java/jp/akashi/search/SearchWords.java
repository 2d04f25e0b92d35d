package jp.akashi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/**
 * What somebody looks for: all of these words, wherever each of them stands. Words between
 * quotation marks stand together, and so do the parts of a number or code.
 */
final class SearchWords {

  /** Words looked for at most; the rest is not looked at. */
  private static final int MOST = 10;

  private static final Pattern WORD =
      Pattern.compile("[\"“”「]([^\"“”「」]+)[\"“”」]|([^\\s\\p{Z}\"“”「」]+)");

  private final List<Word> words;

  private record Word(String text, boolean together) {}

  private SearchWords(List<Word> words) {
    this.words = words;
  }

  /** Reads what was typed. */
  static SearchWords in(String typed) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(typed);
    while (word.find() && words.size() < MOST) {
      boolean quoted = word.group(1) != null;
      String text = quoted ? word.group(1).strip() : word.group(2);
      if (!text.isEmpty()) {
        words.add(new Word(text, quoted || Spelled.isCode(text)));
      }
    }
    return new SearchWords(words);
  }

  /** Whether nothing is left to look for. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  SearchPredicate in(SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?> all = f.bool();
    words.forEach(word -> all.must(anywhere(word, f)));
    return all.toPredicate();
  }

  private static SearchPredicate anywhere(Word word, SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?> any = f.bool();
    any.should(f.match().field(IndexFields.CODES).matching(Spelled.code(word.text())).boost(10f));
    any.should(
        word.together()
            ? f.phrase()
                .field(IndexFields.TITLE)
                .boost(4f)
                .field(IndexFields.WORDS)
                .boost(2f)
                .field(IndexFields.TEXT)
                .matching(word.text())
                .toPredicate()
            : f.simpleQueryString()
                .field(IndexFields.TITLE)
                .boost(4f)
                .field(IndexFields.WORDS)
                .boost(2f)
                .field(IndexFields.TEXT)
                .matching(word.text())
                .defaultOperator(BooleanOperator.AND)
                .flags(SimpleQueryFlag.WHITESPACE)
                .toPredicate());
    if (Spelled.isReading(word.text())) {
      any.should(
          f.phrase().field(IndexFields.READING).matching(Spelled.reading(word.text())).boost(4f));
    }
    return any.toPredicate();
  }
}
