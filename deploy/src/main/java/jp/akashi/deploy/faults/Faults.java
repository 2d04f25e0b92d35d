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

/** {@code deploy/faults}: kills what is named, prints a line each, fails if anything went wrong. */
public final class Faults {

  private static final Map<String, BiFunction<Akashi, Integer, Outcome>> ALL =
      new LinkedHashMap<>();

  static {
    for (Victim victim : Victim.values()) {
      ALL.put(
          victim.title(),
          (akashi, rounds) -> new KillTest(akashi, victim).run(rounds).outcome(victim, rounds));
    }
    ALL.put("kill-upload", (akashi, rounds) -> new UploadKillTest(akashi).run(rounds));
  }

  private Faults() {}

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
   * @param rounds of each
   */
  record Request(List<String> names, int rounds) {

    /**
     * Reads the command line.
     *
     * @throws Trouble naming what cannot be understood
     */
    static Request read(List<String> arguments) {
      List<String> names = new ArrayList<>();
      int rounds = 20;
      Deque<String> rest = new ArrayDeque<>(arguments);
      while (!rest.isEmpty()) {
        String argument = rest.pop();
        if (argument.equals("--rounds")) {
          rounds = rounds(rest.isEmpty() ? "nothing" : rest.pop());
        } else {
          names.add(known(argument));
        }
      }
      return new Request(names.isEmpty() ? List.copyOf(ALL.keySet()) : names, rounds);
    }

    private static String known(String name) {
      if (!ALL.containsKey(name)) {
        throw new Trouble(
            "There is no fault " + name + ": choose from " + String.join(", ", ALL.keySet()) + ".");
      }
      return name;
    }

    private static int rounds(String value) {
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
        Outcome outcome = ALL.get(name).apply(throwaway.akashi(), request.rounds());
        System.out.println(outcome.line());
        clean &= outcome.isClean();
      }
    }
    return clean;
  }
}
