package jp.akashi.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.CellError;
import jp.akashi.scheme.EditionExchangeService;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionLifeService;
import jp.akashi.scheme.EditionState;
import jp.akashi.scheme.EditionView;
import jp.akashi.scheme.UnreadableEdition;
import jp.akashi.web.page.Attempt;
import org.jspecify.annotations.Nullable;

/** The editions there are, and bringing in another from a file. */
@Named("editionsPage")
@RequestScoped
public class EditionsPage {

  @Inject private EditionLifeService life;
  @Inject private EditionExchangeService exchange;
  @Inject private Attempt attempt;
  private @Nullable List<EditionView> list;
  private @Nullable Part file;
  private boolean replace;
  private List<CellError> wrong = List.of();
  private EditionExchangeService.@Nullable Preview preview;
  private EditionExchangeService.@Nullable Drafted drafted;
  private final Map<String, String> typed = new HashMap<>();

  /** What is done with a file. */
  private interface Reading {
    void read(InputStream file) throws IOException;
  }

  public List<EditionView> getList() {
    if (list == null) {
      list = life.list();
    }
    return list;
  }

  /** What was typed about a catalogue: a name for its edition, and what it takes over. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** The names of the editions a catalogue may take over from, the one in force first. */
  public List<String> getBases() {
    return getList().stream()
        .sorted(Comparator.comparing(view -> view.life().state() != EditionState.ACTIVE))
        .map(view -> view.info().id().value())
        .toList();
  }

  private @Nullable EditionId name() {
    String name = typed.getOrDefault("name", "");
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return new EditionId(name.strip());
    } catch (IllegalArgumentException malformed) {
      throw new InvalidInput("name", "edition.cell.id");
    }
  }

  private @Nullable EditionId base() {
    String base = typed.getOrDefault("base", "");
    return base == null || base.isBlank() ? null : EditionId.asked(base);
  }

  /** Whether the file may take the place of a draft of the same name. */
  public boolean isReplace() {
    return replace;
  }

  public void setReplace(boolean replace) {
    this.replace = replace;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** What is to be put right in the file, sheet by sheet. */
  public List<CellError> getWrong() {
    return wrong;
  }

  /** What the file would become, once it was checked without an error. */
  public EditionExchangeService.@Nullable Preview getPreview() {
    return preview;
  }

  public @Nullable String getFileName() {
    return file == null ? null : file.getSubmittedFileName();
  }

  /** The draft a file became, where something odd is to be told about it first. */
  public EditionExchangeService.@Nullable Drafted getDrafted() {
    return drafted;
  }

  public @Nullable String check() {
    attempt.of("import", () -> read(in -> preview = exchange.check(name(), base(), in)), "");
    return null;
  }

  public @Nullable String draft() {
    attempt.of("import", () -> read(in -> drafted = draft(in)), "");
    list = null;
    return drafted == null || !drafted.warnings().isEmpty()
        ? null
        : "/app/edition?faces-redirect=true&id=" + drafted.id().value();
  }

  private EditionExchangeService.Drafted draft(InputStream in) throws IOException {
    if (replace) {
      return exchange.draftOver(name(), base(), in);
    }
    try {
      return exchange.draft(name(), base(), in, null);
    } catch (Stale there) {
      throw new InvalidInput("replace", "edition.draftThere");
    }
  }

  private void read(Reading reading) {
    if (file == null || file.getSize() == 0) {
      throw new InvalidInput("file", "file.choose");
    }
    try (InputStream in = file.getInputStream()) {
      reading.read(in);
    } catch (UnreadableEdition unreadable) {
      wrong = unreadable.cells();
      throw new InvalidInput("file", "edition.cells", wrong.size());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
