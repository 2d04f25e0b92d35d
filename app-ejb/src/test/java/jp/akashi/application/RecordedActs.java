package jp.akashi.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every act that the sources write into a journal, as the sources name it. */
final class RecordedActs {

  /** Who writes lines, or has them written. */
  private static final Pattern WRITER =
      Pattern.compile("private (?:Journal|CaseActs|CaseReminders|CompanyChanges) (\\w+);");

  private static final Pattern ACT = Pattern.compile("\"([a-zA-Z]+\\.[a-zA-Z.]+)\"");

  /**
   * Sources that write an act they do not name in the call, with the acts they mean. None where the
   * callers name it, or where the line is about something else than a case.
   */
  private static final Map<String, Set<String>> NAMED_ELSEWHERE =
      Map.of(
          "CaseActs", Set.of(),
          "CaseReminders", Set.of("notice.standsStill"),
          "CompanyChanges", Set.of(),
          "MembershipService", Set.of(),
          "CertificateRecord", Set.of(),
          "DisposalService", Set.of(),
          "FormCorrections", Set.of("application.corrected"),
          "CorrectionLetters", Set.of("application.correctionText"),
          "EvidenceReading", Set.of("document.seen", "document.downloaded", "document.printed"));

  private RecordedActs() {}

  static Set<String> all() {
    Set<String> acts = new TreeSet<>();
    Stream.of("app-ejb", "workflow", "app-web")
        .flatMap(module -> sources(Path.of("..", module, "src", "main", "java")))
        .forEach(source -> acts.addAll(of(source)));
    return acts;
  }

  private static Stream<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> of(Path source) {
    String name = source.getFileName().toString().replace(".java", "");
    String text = text(source);
    String writers =
        WRITER
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining("|"));
    Set<String> acts = new TreeSet<>();
    if (!writers.isEmpty()) {
      Matcher call =
          Pattern.compile(
                  "\\b(?:" + writers + ")\\s*\\.(?:record|take|become|tellApplicant|tellRole)\\(")
              .matcher(text);
      while (call.find()) {
        acts.addAll(named(name, arguments(text, call.end())));
      }
    }
    return acts;
  }

  private static Set<String> named(String source, String arguments) {
    Set<String> named =
        ACT.matcher(arguments).results().map(act -> act.group(1)).collect(Collectors.toSet());
    if (named.isEmpty() && !NAMED_ELSEWHERE.containsKey(source)) {
      throw new AssertionError(source + " writes an act that is not named: " + arguments);
    }
    return named.isEmpty() ? NAMED_ELSEWHERE.get(source) : named;
  }

  private static String arguments(String text, int start) {
    int open = 1;
    int end = start;
    while (open > 0) {
      char next = text.charAt(end++);
      open += next == '(' ? 1 : next == ')' ? -1 : 0;
    }
    return text.substring(start, end);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
