package jp.akashi.evidence;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.akashi.scheme.DocumentFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has files looked into by a process of its own, with little memory and little time. What a parser
 * does there, crash, hang or swell, ends with that process; the file then counts as unsafe.
 */
public class Looker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Looker.class);
  private static final Duration TURN = Duration.ofSeconds(10);
  private static final Duration START = Duration.ofMinutes(1);
  private static final String MEMORY = "-Xmx384m";

  /** Whoever has to show who they are does so in few pages. */
  private static final int MOST_PAGES = 50;

  /** A process may die of something else; twice is the file's fault. */
  private static final int ATTEMPTS = 2;

  private static final Optional<String> NO_WORDS = Optional.empty();

  private final Semaphore turn = new Semaphore(1, true);
  private final List<String> command;
  private final ExecutorService workers;
  private final Duration patience;
  private @Nullable LookProcess process;

  /**
   * @param command starts {@link LookMain}; empty where it cannot be started
   * @param patience how long a file may take
   */
  Looker(List<String> command, ExecutorService workers, Duration patience) {
    this.command = command;
    this.workers = workers;
    this.patience = patience;
  }

  /**
   * The command that starts {@link LookMain}.
   *
   * @param classPath with the parsers and this class
   */
  static List<String> command(String classPath) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        MEMORY,
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-cp",
        classPath,
        LookMain.class.getName());
  }

  /**
   * Looks into a file.
   *
   * @return {@link Readability#PENDING} where nobody could look in time: ask again
   * @throws EvidenceStoreDown if its content could not be fetched
   * @throws ContentUnreadable if it cannot be read where it lies
   */
  FileLook at(DocumentFormat format, SeekableByteChannel content) throws ContentUnreadable {
    if (format == DocumentFormat.CSV) {
      return new FileLook(Readability.NOT_CHECKED);
    }
    return ask(
        ATTEMPTS,
        process -> process.look(format, content),
        new FileLook(Readability.PENDING),
        new FileLook(Readability.UNSAFE));
  }

  /**
   * The same, and whom its text speaks of. Where that text cannot be read it says nothing of
   * anybody; the file is none the worse for it.
   */
  FileLook compared(DocumentFormat format, SeekableByteChannel content) throws ContentUnreadable {
    FileLook look = at(format, content);
    return isShort(look) ? look.with(shown(format, content)) : look;
  }

  private static boolean isShort(FileLook look) {
    return look.readability() == Readability.READABLE
        && (look.pages() == null || look.pages() <= MOST_PAGES);
  }

  private @Nullable Shown shown(DocumentFormat format, SeekableByteChannel content)
      throws ContentUnreadable {
    return ask(1, process -> Optional.of(process.words(format, content)), NO_WORDS, NO_WORDS)
        .map(Shown::in)
        .orElse(null);
  }

  /**
   * The words of a file, the first {@link TextLook#MOST} characters of them; nothing where it has
   * none, or where reading them came to grief.
   *
   * @return empty where nobody could look in time: ask again
   * @throws ContentUnreadable if it cannot be read where it lies
   */
  Optional<String> words(DocumentFormat format, SeekableByteChannel content)
      throws ContentUnreadable {
    return ask(
        ATTEMPTS,
        process -> Optional.of(process.words(format, content)),
        NO_WORDS,
        Optional.of(""));
  }

  private interface Question<T> {
    T ask(LookProcess process) throws IOException;
  }

  /**
   * @param attempts how often it is tried
   * @param later the answer where nobody can look now
   * @param never the answer where looking came to grief as often as it is tried
   */
  private <T> T ask(int attempts, Question<T> question, T later, T never) throws ContentUnreadable {
    try {
      if (command.isEmpty() || !turn.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
        return later;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return later;
    }
    try {
      return answered(attempts, question, later, never);
    } finally {
      turn.release();
    }
  }

  private <T> T answered(int attempts, Question<T> question, T later, T never)
      throws ContentUnreadable {
    for (int attempt = 1; attempt <= attempts; attempt++) {
      LookProcess ready;
      try {
        ready = running();
      } catch (IOException | TimeoutException cannotStart) {
        LOG.error("Files cannot be looked into: {}", cannotStart.toString());
        end();
        return later;
      }
      try {
        return within(patience, () -> question.ask(ready));
      } catch (EvidenceStoreDown | ContentUnreadable notTheParsersFault) {
        end();
        throw notTheParsersFault;
      } catch (IOException | TimeoutException died) {
        LOG.warn("A file could not be looked into: {}", died.toString());
        end();
      }
    }
    return never;
  }

  private LookProcess running() throws IOException, TimeoutException {
    if (process == null || !process.isAlive()) {
      end();
      LookProcess started = new LookProcess(command);
      process = started;
      within(START, started::ready);
    }
    return process;
  }

  private <T> T within(Duration time, Callable<T> work) throws IOException, TimeoutException {
    Future<T> result = workers.submit(work);
    try {
      return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof EvidenceStoreDown down) {
        throw down;
      }
      if (failed.getCause() instanceof ContentUnreadable lost) {
        throw lost;
      }
      throw new IOException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    }
  }

  private void end() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  /** Ends the process. */
  @Override
  public void close() {
    end();
  }
}
