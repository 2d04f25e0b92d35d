package jp.akashi.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.register.TakeOverService;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** Taking over the certificates from before this system was used, as a file. */
@Named("takeOverPage")
@RequestScoped
public class TakeOverPage {

  private static final Pattern CELL = Pattern.compile("rows\\[(\\d+)]\\.(\\w+)");

  @Inject private TakeOverService takeOver;
  @Inject private Attempt attempt;
  @Inject private LanguageBean language;
  private @Nullable Part file;
  private List<Wrong> wrong = List.of();
  private int taken;

  /**
   * A cell to be put right.
   *
   * @param row as the spreadsheet counts, the headings being row 1
   * @param how in words
   */
  public record Wrong(int row, String column, String how) {}

  /** The names of the columns, in their order. */
  public List<String> getColumns() {
    return takeOver.columns();
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** What is to be put right in the file, row by row. */
  public List<Wrong> getWrong() {
    return wrong;
  }

  public @Nullable String take() {
    String done = attempt.of("earlier", this::read, "");
    return done == null ? null : "/app/take-over?faces-redirect=true&taken=" + taken;
  }

  private void read() {
    if (file == null || file.getSize() == 0) {
      throw new InvalidInput("file", "file.choose");
    }
    try (InputStream in = file.getInputStream()) {
      taken = takeOver.takeOver(in.readAllBytes());
    } catch (InvalidInput invalid) {
      wrong = invalid.errors().stream().map(this::cell).filter(Objects::nonNull).toList();
      throw wrong.isEmpty() ? invalid : new InvalidInput("file", "takenOver.cells", wrong.size());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private @Nullable Wrong cell(FieldError error) {
    Matcher cell = CELL.matcher(error.field());
    return cell.matches()
        ? new Wrong(
            Integer.parseInt(cell.group(1)),
            cell.group(2),
            Texts.in(language.getLocale()).error(error.code(), error.arguments()))
        : null;
  }
}
