package jp.akashi.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.EvidenceMoveMain;

/**
 * {@code deploy/evidence-move}: moves the evidence of a data directory, whether Akashi runs on it
 * or not.
 */
public final class EvidenceMover {

  private EvidenceMover() {}

  /** Ends with 0 if every file lies there now, 1 if not, 2 if nothing could be tried. */
  public static void main(String[] arguments) {
    try {
      System.exit(move(new ArrayList<>(List.of(arguments))));
    } catch (Trouble trouble) {
      System.err.println("Akashi: " + trouble.getMessage());
      System.exit(2);
    }
  }

  private static int move(List<String> arguments) {
    List<String> to = taken(arguments);
    Options options = Options.read(arguments);
    String usual = options.data().resolve("evidence").toString();
    String evidence = Settings.ofThisProcess().of(ApplicationServer.EVIDENCE).orElse(usual);
    if (!Files.isDirectory(Path.of(evidence))) {
      throw new Trouble("There is no evidence in " + evidence + ": --data says where it is.");
    }
    Akashi running = akashi(options, new Ports(options.portOffset()));
    if (running.database().answers()) {
      return move(running, to);
    }
    refuseOtherPort(options);
    Akashi own = akashi(options, Ports.free());
    Runtime.getRuntime().addShutdownHook(new Thread(own::close, "stop"));
    own.startDatabase();
    return move(own, to);
  }

  /** Takes {@code --to} and its value out of the arguments. */
  private static List<String> taken(List<String> arguments) {
    int at = arguments.indexOf("--to");
    if (at < 0) {
      return List.of();
    }
    List<String> to = arguments.subList(at, Math.min(at + 2, arguments.size()));
    List<String> taken = List.copyOf(to);
    to.clear();
    return taken;
  }

  private static Akashi akashi(Options options, Ports ports) {
    Path root = Path.of(System.getProperty("akashi.root", ".")).toAbsolutePath();
    return new Akashi(new Installation(root), options.data(), ports);
  }

  private static void refuseOtherPort(Options options) {
    if (Pids.running(options.data().resolve("log"), "postgres").isPresent()) {
      throw new Trouble(
          "Akashi runs on "
              + options.data()
              + " on other ports: say --port-offset as it was said.");
    }
  }

  private static int move(Akashi akashi, List<String> to) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(akashi.server().evidence(akashi.database().url("akashi")));
    return EvidenceMoveMain.run(environment, to, System.out);
  }
}
