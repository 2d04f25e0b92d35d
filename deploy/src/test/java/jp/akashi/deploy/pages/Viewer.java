package jp.akashi.deploy.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.akashi.deploy.rest.ViewedCase;

/** The viewer in somebody's window. */
final class Viewer {

  /** Pages that are drawn, with their text. */
  static final String DRAWN = ".leaf[data-drawn=done]";

  /** Keeps what is written on canvases, and that somebody asked to print. */
  private static final String WATCH =
      """
      window.written = new Set();
      const fill = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        window.written.add(text);
        return fill.call(this, text, ...rest);
      };
      window.print = () => {
        window.printed = document.querySelectorAll('.view-sheets img').length;
      };
      """;

  /** How many pixels of the first page's canvas are dark, grey, red and blue. */
  private static final String PIXELS =
      """
      () => {
        const canvas = document.querySelector('.leaf canvas');
        const all = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        const count = [0, 0, 0, 0];
        for (let i = 0; i < all.length; i += 4) {
          const [r, g, b] = all.slice(i, i + 3);
          if (r < 60 && g < 60 && b < 60) count[0]++;
          else if (r === g && g === b && r > 150 && r < 225) count[1]++;
          else if (r === 255 && g === 0 && b === 0) count[2]++;
          else if (r === 0 && g === 0 && b === 255) count[3]++;
        }
        return count;
      }
      """;

  private Viewer() {}

  /** The window of a signed-in person that notes what is written and printed. */
  static Page window(Browser browser, String username) {
    Page page = browser.of(username);
    page.addInitScript(WATCH);
    return page;
  }

  /** The same with the first version of a document shown. */
  static Page shown(Browser browser, String username, ViewedCase viewed, String code) {
    Page page = window(browser, username);
    page.navigate(browser.url(viewed.page(code)));
    assertThat(page.locator(DRAWN).first()).isVisible();
    return page;
  }

  /** Dark, grey, red and blue pixels of the first page. */
  @SuppressWarnings("unchecked")
  static List<Integer> pixels(Page page) {
    return (List<Integer>) page.evaluate(PIXELS);
  }

  /** Everything that was written on a canvas. */
  @SuppressWarnings("unchecked")
  static List<String> written(Page page) {
    return (List<String>) page.evaluate("[...window.written]");
  }
}
