package jp.akashi.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.CaseStage;
import jp.akashi.application.TaskService;
import jp.akashi.application.TaskService.Task;
import jp.akashi.person.People;
import jp.akashi.web.page.Days;
import org.jspecify.annotations.Nullable;

/** What waits for the signed-in person, narrowed, sorted, twenty a page. */
@Named("tasksPage")
@RequestScoped
public class TasksPage {

  private static final int SIZE = 20;

  @Inject private TaskService service;
  @Inject private People people;
  @Inject private Days days;
  private TaskFilter filter;
  private int page;
  private @Nullable List<Task> everything;
  private @Nullable List<Task> filtered;
  private @Nullable Map<String, String> names;

  @PostConstruct
  void read() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    filter = TaskFilter.of(parameters);
    String asked = parameters.getOrDefault("page", "1");
    page = asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
  }

  public TaskFilter getFilter() {
    return filter;
  }

  /** Everything that could be shown: the caller's work, or everybody's if that was asked for. */
  public List<Task> getEverything() {
    if (everything == null) {
      everything = filter.all() ? service.board() : service.mine();
    }
    return everything;
  }

  private List<Task> filtered() {
    if (filtered == null) {
      filtered = filter.apply(getEverything(), days);
    }
    return filtered;
  }

  public int getHits() {
    return filtered().size();
  }

  public int getPages() {
    return Math.max(1, (getHits() + SIZE - 1) / SIZE);
  }

  public int getPage() {
    return Math.min(page, getPages());
  }

  /** The tasks of this page. */
  public List<Task> getTasks() {
    return filtered().stream().skip((getPage() - 1L) * SIZE).limit(SIZE).toList();
  }

  public long getLate() {
    return getEverything().stream().filter(t -> isLate(t)).count();
  }

  public long getWeek() {
    return new TaskFilter("", "", "week", "due", false).apply(getEverything(), days).size();
  }

  private boolean isLate(Task task) {
    return task.step().due() != null && days.isLate(task.step().due());
  }

  public CaseStage[] getStages() {
    return CaseStage.values();
  }

  /** Who has the task: the team by name, or empty where a role has it. */
  public String holders(Task task) {
    return task.team().stream()
        .map(username -> names().getOrDefault(username, username))
        .collect(Collectors.joining("、"));
  }

  private Map<String, String> names() {
    if (names == null) {
      List<String> all =
          getEverything().stream().map(Task::team).flatMap(Collection::stream).distinct().toList();
      names = all.isEmpty() ? Map.of() : people.names(all);
    }
    return names;
  }

  /** The tasks of a stage, on the board. */
  public List<Task> at(CaseStage stage) {
    return getEverything().stream().filter(task -> task.stage() == stage).toList();
  }

  /** The most urgent of them, as many as a board can hold. */
  public List<Task> first(CaseStage stage) {
    return at(stage).stream().limit(SIZE).toList();
  }

  /** How much waits for a role, and how much of it is late. */
  public record Load(String role, long tasks, long late) {}

  /** Who has how much, the most burdened first. */
  public List<Load> getLoads() {
    return getEverything().stream()
        .collect(Collectors.groupingBy(t -> t.step().step().candidateGroup()))
        .entrySet()
        .stream()
        .map(e -> new Load(e.getKey(), e.getValue().size(), late(e.getValue())))
        .sorted((a, b) -> Long.compare(b.tasks(), a.tasks()))
        .toList();
  }

  private long late(List<Task> tasks) {
    return tasks.stream().filter(this::isLate).count();
  }

  /** Makes the page show everybody's work whatever the address says: for the board. */
  public void showAll() {
    filter = new TaskFilter("", "", "", "due", true);
  }

  /** Whether the stages hold anything at all. */
  public boolean isEmptyBoard() {
    return Arrays.stream(CaseStage.values()).allMatch(stage -> at(stage).isEmpty());
  }
}
