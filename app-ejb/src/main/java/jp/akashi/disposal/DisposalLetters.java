package jp.akashi.disposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseLetters;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.TextValues;

/** Tells each company which of its documents were disposed of, in the edition's words (N56). */
@ApplicationScoped
class DisposalLetters {

  private static final String EVENT = "disposal-executed";

  @Inject private Applications applications;
  @Inject private CaseLetters letters;

  void send(Disposal disposal) {
    Map<String, List<DisposalItem>> byCase =
        disposal.destroyed().stream()
            .collect(groupingBy(item -> item.number().value(), TreeMap::new, toList()));
    byCase.forEach(
        (number, items) ->
            letters.send(
                applications.of(new ApplicationNumber(number)),
                EVENT,
                TextValues.none()
                    .text("disposal.number", disposal.number().value())
                    .lines("documents.list", items.stream().map(DisposalLetters::line).toList())));
  }

  private static Bilingual line(DisposalItem item) {
    return new Bilingual(
        item.code() + " " + item.title().ja(), item.code() + " " + item.title().en());
  }
}
