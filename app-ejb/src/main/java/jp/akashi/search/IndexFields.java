package jp.akashi.search;

import java.util.List;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/**
 * How an {@link Entry} lies in the index. Whoever changes this also changes {@link #EDITION}: the
 * index is then made anew.
 */
final class IndexFields implements StandalonePojoMappingConfigurer {

  /** Number of this arrangement. */
  static final int EDITION = 1;

  /** Name of the index. */
  static final String INDEX = "akashi";

  /** Analyzer of Japanese text. */
  static final String JAPANESE = "japanese";

  /** Analyzer of readings: every two letters that stand together. */
  static final String PAIRS = "pairs";

  static final String KIND = "kind";
  static final String COMPANY = "company";
  static final String SUBMITTED = "submitted";
  static final String VERSION = "version";
  static final String CODES = "codes";
  static final String READING = "reading";
  static final String TITLE = "title";
  static final String WORDS = "words";
  static final String TEXT = "text";

  @Override
  public void configure(StandalonePojoMappingConfigurationContext context) {
    TypeMappingStep entry = context.programmaticMapping().type(Entry.class);
    entry.searchEntity().name("entry");
    entry.indexed().index(INDEX);
    entry.property("id").documentId();
    entry.property(KIND).keywordField();
    entry.property(COMPANY).genericField();
    entry.property(SUBMITTED).genericField();
    entry.property(VERSION).genericField().projectable(Projectable.YES);
    entry.property(CODES).keywordField();
    entry.property(READING).fullTextField().analyzer(PAIRS);
    for (String text : List.of(TITLE, WORDS, TEXT)) {
      entry
          .property(text)
          .fullTextField()
          .analyzer(JAPANESE)
          .projectable(Projectable.YES)
          .highlightable(List.of(Highlightable.UNIFIED));
    }
  }
}
