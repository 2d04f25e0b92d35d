package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.akashi.application.CaseService;
import org.jspecify.annotations.Nullable;

/** What waits for the signed-in person. */
@Named("tasksPage")
@RequestScoped
public class TasksPage {

  @Inject private CaseService cases;
  private @Nullable List<CaseService.Task> tasks;

  public List<CaseService.Task> getTasks() {
    if (tasks == null) {
      tasks = cases.tasks();
    }
    return tasks;
  }
}
