package jp.akashi.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The process models of this version. They are deployed together, and only when one of them differs
 * from what the engine has; a case ends under the models it began with.
 */
public final class ProcessModels {

  /** Process that runs the whole case. */
  public static final String CERTIFICATION = "certification";

  /** The whole first, then its parts in the order of a case's life. */
  static final List<String> ALL =
      List.of(
          CERTIFICATION,
          "intake",
          "agreement",
          "documentReview",
          "onSiteAudit",
          "decision",
          "issuance");

  private ProcessModels() {}

  /** Gives the engine the models of this version. */
  public static void deploy(RepositoryService repository) {
    DeploymentBuilder deployment =
        repository.createDeployment().name("akashi").enableDuplicateFiltering(false);
    ALL.forEach(model -> deployment.addClasspathResource(resource(model)));
    deployment.deploy();
  }

  static String resource(String model) {
    return "jp/akashi/workflow/" + model + ".bpmn";
  }
}
