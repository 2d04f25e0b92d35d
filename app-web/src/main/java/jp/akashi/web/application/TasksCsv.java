package jp.akashi.web.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.TaskService;
import jp.akashi.application.TaskService.Task;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.register.Csv;
import jp.akashi.web.page.Days;

/** The list of tasks as a table for a spreadsheet: everything that passes the filter. */
@Path("cases/tasks.csv")
public class TasksCsv {

  @Inject private TaskService tasks;
  @Inject private Days days;

  @GET
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@Context UriInfo uri) {
    Map<String, String> parameters =
        uri.getQueryParameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    TaskFilter filter = TaskFilter.of(parameters);
    List<Task> all = filter.apply(filter.all() ? tasks.board() : tasks.mine(), days);
    boolean english = "en".equals(parameters.get("lang"));
    return Response.ok(csv(all, english ? Locale.ENGLISH : Locale.JAPANESE))
        .header("Content-Disposition", "attachment; filename=\"tasks.csv\"")
        .build();
  }

  static String csv(List<Task> tasks, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle("jp.akashi.web.texts", locale);
    List<String> headings =
        Stream.of("case", "applicant", "formTitle", "todo", "stage", "due", "turn")
            .map(texts::getString)
            .toList();
    return Csv.write(headings, tasks.stream().map(task -> row(task, texts)).toList());
  }

  private static List<String> row(Task task, ResourceBundle texts) {
    return List.of(
        task.step().number().value(),
        task.company(),
        task.title() == null ? "" : task.title(),
        texts.getString("step." + task.step().step()),
        texts.getString("stage." + task.stage()),
        task.step().due() == null ? "" : JapaneseTime.dateOf(task.step().due()).toString(),
        texts.getString(task.step().step().isApplicants() ? "sideApplicant" : "sideBody"));
  }
}
