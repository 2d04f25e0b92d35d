package jp.akashi.web.application;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.application.TaskService.Task;
import jp.akashi.web.page.Days;

/**
 * What a list of tasks is narrowed to, as the address of the page says it.
 *
 * @param q part of number, company, reading or title
 * @param stage name of a {@link jp.akashi.application.CaseStage}, or empty for all
 * @param due {@code late}, {@code week}, or empty for all
 * @param sort {@code due}, {@code case}, {@code company} or {@code stage}; with a minus, downwards
 * @param all whether everybody's work is shown
 */
public record TaskFilter(String q, String stage, String due, String sort, boolean all) {

  /** Business days that count as this week. */
  private static final int WEEK = 5;

  private static final Map<String, Comparator<Task>> ORDERS =
      Map.of(
          "due",
          Comparator.comparing(
              task -> task.step().due(), Comparator.nullsLast(Comparator.<Instant>naturalOrder())),
          "case",
          Comparator.comparing(task -> task.step().number().value()),
          "company",
          Comparator.comparing(Task::kana, Comparator.nullsLast(Comparator.naturalOrder())),
          "stage",
          Comparator.comparing(Task::stage));

  /** Reads the parameters of a request; what is missing or unknown narrows nothing. */
  public static TaskFilter of(Map<String, String> parameters) {
    String sort = parameters.getOrDefault("sort", "due");
    return new TaskFilter(
        parameters.getOrDefault("q", "").strip(),
        parameters.getOrDefault("stage", ""),
        parameters.getOrDefault("due", ""),
        ORDERS.containsKey(sort.replaceFirst("^-", "")) ? sort : "due",
        "all".equals(parameters.get("who")));
  }

  /** The tasks that pass, in the order asked for. */
  List<Task> apply(List<Task> tasks, Days days) {
    Comparator<Task> order = ORDERS.get(sort.replaceFirst("^-", ""));
    return tasks.stream()
        .filter(this::isNamed)
        .filter(task -> stage.isEmpty() || task.stage().name().equals(stage))
        .filter(task -> isDue(task, days))
        .sorted(sort.startsWith("-") ? order.reversed() : order)
        .toList();
  }

  private boolean isNamed(Task task) {
    String all =
        String.join(
            " ",
            task.step().number().value(),
            task.company(),
            String.valueOf(task.kana()),
            String.valueOf(task.title()));
    return plain(all).contains(plain(q));
  }

  /** Wide and narrow letters, upper and lower case, hiragana and katakana count as the same. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .chars()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c - 'ぁ' + 'ァ' : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private boolean isDue(Task task, Days days) {
    Instant end = task.step().due();
    return switch (due) {
      case "late" -> end != null && days.isLate(end);
      case "week" -> end != null && days.count(end) <= WEEK;
      default -> true;
    };
  }

  /** The same filter as the beginning of a query, for links that change only the rest. */
  public String query(boolean sorted) {
    return "q="
        + encoded(q)
        + "&stage="
        + encoded(stage)
        + "&due="
        + encoded(due)
        + (all ? "&who=all" : "")
        + (sorted ? "&sort=" + encoded(sort) : "")
        + "&";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
