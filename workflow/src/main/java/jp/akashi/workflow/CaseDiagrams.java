package jp.akashi.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseDiagram;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** Draws where a case stands: the models it is in, what waits there and what is over. */
final class CaseDiagrams {

  private final ProcessEngine engine;

  /** Models by the id of their definition; a definition never changes. */
  private final Map<String, String> models = new ConcurrentHashMap<>();

  CaseDiagrams(ProcessEngine engine) {
    this.engine = engine;
  }

  List<CaseDiagram> of(ApplicationNumber number) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number.value())
        .list()
        .stream()
        .filter(process -> isWhole(process) || process.getEndTime() == null)
        .sorted(Comparator.comparing(process -> isWhole(process) ? 0 : 1))
        .map(this::diagram)
        .toList();
  }

  private static boolean isWhole(HistoricProcessInstance process) {
    return process.getSuperProcessInstanceId() == null;
  }

  private CaseDiagram diagram(HistoricProcessInstance process) {
    Set<String> active = active(process.getId());
    Set<String> done = new HashSet<>(done(process.getId()));
    done.removeAll(active);
    String model = models.computeIfAbsent(process.getProcessDefinitionId(), this::model);
    return new CaseDiagram(model, active, Set.copyOf(done));
  }

  /** What ended in its own way: what was broken off, as by a withdrawal, was not done. */
  private Set<String> done(String process) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(process)
        .finished()
        .list()
        .stream()
        .filter(activity -> !activity.isCanceled())
        .map(HistoricActivityInstance::getActivityId)
        .collect(Collectors.toSet());
  }

  private Set<String> active(String process) {
    ActivityInstance whole = engine.getRuntimeService().getActivityInstance(process);
    return whole == null ? Set.of() : waitingIn(whole).collect(Collectors.toUnmodifiableSet());
  }

  /** What waits innermost: steps, called parts, and service tasks whose turn has not come yet. */
  private static Stream<String> waitingIn(ActivityInstance scope) {
    Stream<String> inside =
        Stream.of(scope.getChildActivityInstances()).flatMap(CaseDiagrams::waitingAt);
    Stream<String> next =
        Stream.of(scope.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
    return Stream.concat(inside, next);
  }

  private static Stream<String> waitingAt(ActivityInstance activity) {
    List<String> inside = waitingIn(activity).toList();
    return inside.isEmpty() ? Stream.of(activity.getActivityId()) : inside.stream();
  }

  private String model(String definition) {
    try (InputStream model = engine.getRepositoryService().getProcessModel(definition)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
