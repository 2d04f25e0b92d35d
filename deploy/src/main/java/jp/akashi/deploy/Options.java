package jp.akashi.deploy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param portOffset added to every default port
 * @param data where everything that must survive lies
 */
record Options(Act act, int portOffset, Path data) {

  enum Act {
    RUN,
    PREPARE,
    STOP
  }

  /**
   * Reads the command line.
   *
   * @throws Trouble naming what cannot be understood
   */
  static Options read(List<String> arguments) {
    Act act = Act.RUN;
    int offset = 0;
    Path data = Path.of("data");
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--prepare" -> act = Act.PREPARE;
        case "--stop" -> act = Act.STOP;
        case "--port-offset" -> offset = offset(value(option, rest));
        case "--data" -> data = Path.of(value(option, rest));
        default ->
            throw new Trouble("There is no option " + option + ": deploy/run --help lists them.");
      }
    }
    return new Options(act, offset, data.toAbsolutePath().normalize());
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new Trouble(option + " needs a value: deploy/run --help shows how.");
    }
    return rest.pop();
  }

  private static int offset(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 50000) {
      throw new Trouble("--port-offset needs a number from 0 to 50000, not " + value + ".");
    }
    return Integer.parseInt(value);
  }
}
