package jp.akashi.deploy.faults;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.Trouble;
import org.jspecify.annotations.Nullable;

/** {@code deploy/faults}: kills what is named, prints a line each, fails if anything went wrong. */
public final class Faults {

  private static final Map<String, Fault> ALL = new LinkedHashMap<>();

  static {
    for (Victim victim : Victim.values()) {
      ALL.put(
          victim.title(),
          new Fault(
              20,
              (akashi, rounds) ->
                  new KillTest(akashi, victim).run(rounds).outcome(victim, rounds)));
    }
    ALL.put(
        "kill-upload", new Fault(100, (akashi, rounds) -> new UploadKillTest(akashi).run(rounds)));
  }

  private Faults() {}

  /**
   * A fault test.
   *
   * @param rounds how many where nobody says
   */
  private record Fault(int rounds, BiFunction<Akashi, Integer, Outcome> run) {}

  /**
   * What a fault test found.
   *
   * @param line what {@code deploy/faults} prints
   */
  record Outcome(String line, boolean isClean) {}

  /**
   * What was asked for.
   *
   * @param names of the fault tests
   * @param asked rounds of each, or null for each test's own
   */
  record Request(List<String> names, @Nullable Integer asked) {

    /** How many rounds of a test. */
    int rounds(String name) {
      return asked == null ? ALL.get(name).rounds() : asked;
    }

    /**
     * Reads the command line.
     *
     * @throws Trouble naming what cannot be understood
     */
    static Request read(List<String> arguments) {
      List<String> names = new ArrayList<>();
      Integer asked = null;
      Deque<String> rest = new ArrayDeque<>(arguments);
      while (!rest.isEmpty()) {
        String argument = rest.pop();
        if (argument.equals("--rounds")) {
          asked = number(rest.isEmpty() ? "nothing" : rest.pop());
        } else {
          names.add(known(argument));
        }
      }
      return new Request(names.isEmpty() ? List.copyOf(ALL.keySet()) : names, asked);
    }

    private static String known(String name) {
      if (!ALL.containsKey(name)) {
        throw new Trouble(
            "There is no fault " + name + ": choose from " + String.join(", ", ALL.keySet()) + ".");
      }
      return name;
    }

    private static int number(String value) {
      if (!value.matches("[1-9]\\d{0,3}")) {
        throw new Trouble("--rounds needs a number from 1 to 9999, not " + value + ".");
      }
      return Integer.parseInt(value);
    }
  }

  /** Entry point of {@code deploy/faults}. */
  public static void main(String[] arguments) {
    try {
      System.exit(run(Request.read(List.of(arguments))) ? 0 : 1);
    } catch (Trouble trouble) {
      System.err.println("Akashi: " + trouble.getMessage());
      System.exit(2);
    }
  }

  private static boolean run(Request request) {
    Installation installation = new Installation(Path.of(System.getProperty("akashi.root", ".")));
    boolean clean = true;
    try (Throwaway throwaway = new Throwaway(installation)) {
      throwaway.akashi().start(what -> System.err.println("  " + what + " …"));
      for (String name : request.names()) {
        Outcome outcome = ALL.get(name).run().apply(throwaway.akashi(), request.rounds(name));
        System.out.println(outcome.line());
        clean &= outcome.isClean();
      }
    }
    return clean;
  }
}
