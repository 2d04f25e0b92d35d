package jp.akashi.search;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a searcher may see.
 *
 * @param company the only company whose things these are; null for the body's people, who see what
 *     was submitted
 * @param barred companies they must keep out of
 */
record Sight(@Nullable Long company, Set<Long> barred) {

  SearchPredicate in(SearchPredicateFactory f) {
    BooleanPredicateClausesStep<?> visible = f.bool();
    if (company != null) {
      visible.filter(f.match().field(IndexFields.COMPANY).matching(company));
    } else {
      visible.filter(f.match().field(IndexFields.SUBMITTED).matching(true));
      if (!barred.isEmpty()) {
        visible.mustNot(f.terms().field(IndexFields.COMPANY).matchingAny(barred));
      }
    }
    return visible.toPredicate();
  }
}
