package jp.akashi.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.akashi.evidence.EvidenceWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes some of what changed over into the index. */
@ApplicationScoped
public class Indexing {

  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

  /** Changes taken at once. */
  private static final int AT_ONCE = 20;

  /** Letters of text in memory, beyond which what is read goes into the index first. */
  private static final int MOST_TEXT = 4_000_000;

  /** After so many tries a file that cannot be read is found by what the records say alone. */
  private static final int MOST_TRIES = 6;

  /** After so many entries in a row it is not the entries that fail, but the index. */
  private static final int SAME_FAULT = 3;

  @Inject private SearchChanges changes;
  @Inject private SearchRebuild rebuild;
  @Inject private EntryMaker maker;
  @Inject private EvidenceWords words;
  @Inject private OpenIndex index;
  private boolean sought;

  /**
   * Takes over what is due, up to a bound.
   *
   * @return whether there may be more
   */
  boolean step() {
    if (!sought) {
      sought = true;
      if (index.isMissing()) {
        rebuild.request();
      }
    }
    List<SearchChange> due = changes.due(AT_ONCE);
    List<SearchChange> anew =
        due.stream().filter(change -> change.subject().equals(Subject.EVERYTHING)).toList();
    if (!anew.isEmpty()) {
      index.get().clear();
      changes.everything(anew);
      return true;
    }
    if (due.isEmpty()) {
      words.rest();
    } else {
      take(due);
    }
    return due.size() == AT_ONCE;
  }

  /**
   * A record on its way into the index.
   *
   * @param noted its changes, the oldest first; never empty
   * @param made what the index is to hold
   * @param again whether it is to be tried again although this much can be put in
   */
  private record Work(List<SearchChange> noted, EntryMaker.Made made, boolean again) {

    /** Letters of its text. */
    int text() {
      return made.entries().stream().mapToInt(entry -> entry.text().length()).sum();
    }
  }

  private void take(List<SearchChange> due) {
    List<Work> prepared = new ArrayList<>();
    due.stream()
        .collect(groupingBy(SearchChange::subject, LinkedHashMap::new, toList()))
        .values()
        .forEach(
            noted -> {
              prepare(noted).ifPresentOrElse(prepared::add, () -> later(noted));
              if (prepared.stream().mapToInt(Work::text).sum() >= MOST_TEXT) {
                finish(prepared);
                prepared.clear();
              }
            });
    finish(prepared);
  }

  /** Puts what was read into the index, and notes what is to be tried again. */
  private void finish(List<Work> prepared) {
    List<Work> put = put(prepared);
    if (put.stream().anyMatch(work -> work.made().destroyed())) {
      index.get().compact();
    }
    for (Work work : put) {
      if (work.again()) {
        later(work.noted());
      } else {
        changes.done(work.noted());
      }
    }
    List<Work> left = new ArrayList<>(prepared);
    left.removeAll(put);
    left.forEach(work -> later(work.noted()));
  }

  /** Reads a record, and its files; empty where that failed. */
  private Optional<Work> prepare(List<SearchChange> noted) {
    SearchChange first = noted.get(0);
    try {
      EntryMaker.Made made = maker.of(first.subject());
      List<Optional<String>> texts = made.files().stream().map(words::of).toList();
      boolean unread = texts.stream().anyMatch(Optional::isEmpty);
      if (unread && first.tries() >= MOST_TRIES) {
        LOG.error("A file of {} cannot be read and is searched no more", first.subject());
      }
      boolean again = unread && first.tries() < MOST_TRIES;
      List<String> read = texts.stream().map(text -> text.orElse("")).toList();
      return Optional.of(new Work(noted, made.with(read), again));
    } catch (RuntimeException failed) {
      LOG.error("The record {} could not be read for the index: {}", first.subject(), why(failed));
      return Optional.empty();
    }
  }

  /** Puts all in at once or, where that fails, one by one; returns what is in. */
  private List<Work> put(List<Work> works) {
    try {
      change(works);
      return List.copyOf(works);
    } catch (RuntimeException failed) {
      LOG.warn("{} changes did not go into the index together: {}", works.size(), why(failed));
    }
    List<Work> put = new ArrayList<>();
    int faults = 0;
    for (Work work : works) {
      if (faults == SAME_FAULT) {
        return put;
      }
      try {
        change(List.of(work));
        put.add(work);
        faults = 0;
      } catch (RuntimeException failed) {
        LOG.error("{} did not go into the index: {}", work.noted().get(0).subject(), why(failed));
        faults++;
      }
    }
    return put;
  }

  private void change(Collection<Work> works) {
    index
        .get()
        .change(
            works.stream().flatMap(work -> work.made().entries().stream()).toList(),
            works.stream().flatMap(work -> work.made().gone().stream()).toList());
  }

  private void later(List<SearchChange> noted) {
    changes.later(noted.get(0));
    changes.done(noted.subList(1, noted.size()));
  }

  /** What went wrong, by its kind alone: messages may hold what people wrote. */
  static String why(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return failed.getClass().getName() + " by " + root.getClass().getName();
  }
}
