package jp.akashi.deploy.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Trouble;

/** {@code deploy/bench}: measures what is named, prints a line each, fails if a goal is missed. */
public final class Bench {

  private static final Map<String, Function<Installation, Ratio>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("task", installation -> new TaskBench(installation).measure());
    ALL.put("boot", installation -> new BootBench(installation).measure());
    ALL.put("issue", installation -> new IssueBench().measure());
    ALL.put("upload-large", installation -> new UploadBench(installation).large());
    ALL.put("upload-heap", installation -> new UploadBench(installation).heap());
    ALL.put("upload-small", installation -> new UploadBench(installation).small());
  }

  private Bench() {}

  /** Entry point of {@code deploy/bench}. */
  public static void main(String[] names) {
    try {
      System.exit(measure(chosen(List.of(names))) ? 0 : 1);
    } catch (Trouble trouble) {
      System.err.println("Akashi: " + trouble.getMessage());
      System.exit(2);
    }
  }

  /**
   * The benchmarks of that name, all where none is named.
   *
   * @throws Trouble naming one there is not
   */
  static List<String> chosen(List<String> names) {
    for (String name : names) {
      if (!ALL.containsKey(name)) {
        throw new Trouble(
            "There is no benchmark " + name + ": choose from " + String.join(", ", ALL.keySet()));
      }
    }
    return names.isEmpty() ? List.copyOf(ALL.keySet()) : names;
  }

  private static boolean measure(List<String> names) {
    Installation installation = new Installation(Path.of(System.getProperty("akashi.root", ".")));
    boolean met = true;
    for (String name : names) {
      System.err.println("Measuring " + name + " …");
      Ratio ratio = ALL.get(name).apply(installation);
      System.out.println(ratio.line());
      met &= ratio.isMet();
    }
    return met;
  }
}
