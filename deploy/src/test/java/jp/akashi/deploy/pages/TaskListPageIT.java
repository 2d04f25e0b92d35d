package jp.akashi.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The list of tasks on a desk: its header reads as one line, and no column takes more than it
 * needs.
 */
@ExtendWith(RunningAkashi.class)
class TaskListPageIT {

  /** Where the words of each header cell end, in whole pixels. */
  private static final String BOTTOMS =
      """
      () => [...document.querySelectorAll('thead th')].map(cell => {
        const words = document.createRange();
        words.selectNodeContents(cell.querySelector('a') ?? cell);
        return Math.round(words.getClientRects()[0].bottom);
      })
      """;

  private static final String FREE =
      """
      () => {
        const cell = document.querySelector('tbody td'), due = cell.querySelector('.due > span');
        return Math.round(cell.clientWidth - due.getBoundingClientRect().width);
      }
      """;

  /** Whether the clock stands beside the day, and not above it. */
  private static final String BESIDE =
      """
      () => {
        const due = document.querySelector('tbody .due');
        const clock = due.querySelector('.icon').getBoundingClientRect();
        const day = due.querySelector('time').getBoundingClientRect();
        return clock.right <= day.left && clock.top < day.bottom && day.top < clock.bottom;
      }
      """;

  @Test
  @SuppressWarnings("unchecked")
  void hasOneLineOfHeadersAndADeadlineColumnThatFits(Akashi akashi) {
    Story story = Story.submitted(new Api(akashi));
    try (Browser browser = new Browser(akashi)) {
      Page page = browser.of("sato");
      for (String language : List.of("ja", "en")) {
        page.navigate(browser.url("/app/tasks?q=" + story.number() + "&lang=" + language));
        List<Integer> bottoms = (List<Integer>) page.evaluate(BOTTOMS);
        assertThat(bottoms).hasSize(6);
        assertThat(bottoms.stream().distinct()).as("header of " + language).hasSize(1);
        assertThat((boolean) page.evaluate(BESIDE)).as("clock and day in " + language).isTrue();
        assertThat((int) page.evaluate(FREE)).as("room beside the day").isLessThan(80);
      }
      Look.at(page, "tasks-header");
    }
  }
}
