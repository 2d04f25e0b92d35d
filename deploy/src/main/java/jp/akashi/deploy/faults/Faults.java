package jp.akashi.deploy.faults;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.Trouble;

/** {@code deploy/faults}: kills what is named, prints a line each, fails if anything went wrong. */
public final class Faults {

  private Faults() {}

  /**
   * What was asked for.
   *
   * @param rounds how often each is killed
   */
  record Request(List<Victim> victims, int rounds) {

    /**
     * Reads the command line.
     *
     * @throws Trouble naming what cannot be understood
     */
    static Request read(List<String> arguments) {
      List<Victim> victims = new ArrayList<>();
      int rounds = 20;
      Deque<String> rest = new ArrayDeque<>(arguments);
      while (!rest.isEmpty()) {
        String argument = rest.pop();
        if (argument.equals("--rounds")) {
          rounds = rounds(rest.isEmpty() ? "nothing" : rest.pop());
        } else {
          victims.add(Victim.named(argument));
        }
      }
      return new Request(victims.isEmpty() ? List.of(Victim.values()) : victims, rounds);
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
      for (Victim victim : request.victims()) {
        Tally tally = new KillTest(throwaway.akashi(), victim).run(request.rounds());
        System.out.println(tally.line(victim.title(), request.rounds()));
        clean &= tally.isClean();
      }
    }
    return clean;
  }
}
