package jp.akashi.workflow;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Standstill;
import jp.akashi.scheme.Bilingual;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What the engine gave up after all its attempts: the incidents of failed jobs. */
final class EngineStandstills {

  private final ProcessEngine engine;

  EngineStandstills(ProcessEngine engine) {
    this.engine = engine;
  }

  List<Standstill> all() {
    List<Incident> incidents = incidents();
    Map<String, String> cases = cases(incidents);
    return incidents.stream()
        .map(incident -> standstill(incident, cases))
        .sorted(Comparator.comparing(Standstill::since))
        .toList();
  }

  /** Gives the jobs of a case that failed their attempts back; due as they are, they run soon. */
  List<Standstill> tryAgain(ApplicationNumber number) {
    List<Incident> incidents = incidents();
    Map<String, String> cases = cases(incidents);
    List<Incident> ofCase =
        incidents.stream()
            .filter(i -> number.value().equals(cases.get(i.getProcessInstanceId())))
            .toList();
    List<Standstill> resumed = ofCase.stream().map(i -> standstill(i, cases)).toList();
    ofCase.forEach(
        incident ->
            engine
                .getManagementService()
                .setJobRetries(incident.getConfiguration(), EngineSettings.ATTEMPTS));
    return resumed;
  }

  /** Where they arose; the engine reports each again in every process around it. */
  private List<Incident> incidents() {
    return engine
        .getRuntimeService()
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
        .list()
        .stream()
        .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
        .toList();
  }

  /** Numbers of the cases, by process. */
  private Map<String, String> cases(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return Map.of();
    }
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceIds(
            incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()))
        .list()
        .stream()
        .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private Standstill standstill(Incident incident, Map<String, String> cases) {
    return new Standstill(
        new ApplicationNumber(cases.get(incident.getProcessInstanceId())),
        name(
            engine.getRepositoryService(),
            incident.getProcessDefinitionId(),
            incident.getActivityId()),
        incident.getIncidentTimestamp().toInstant());
  }

  /** The name of an element in a model: Japanese on its first line, English on its second. */
  static Bilingual name(RepositoryService models, String definition, String element) {
    FlowElement found = models.getBpmnModelInstance(definition).getModelElementById(element);
    String[] lines = (found.getName() == null ? element : found.getName()).split("\n");
    return new Bilingual(lines[0], lines[lines.length - 1]);
  }
}
