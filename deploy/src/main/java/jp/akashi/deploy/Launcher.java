package jp.akashi.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.deploy.demo.DemoCases;

/** {@code deploy/run}: starts Akashi in the foreground until Ctrl-C. */
public final class Launcher {

  private static final int STEPS = 3;
  private final PrintStream out;
  private final Options options;
  private volatile boolean stopping;

  private Launcher(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Entry point of {@code deploy/run}. */
  public static void main(String[] arguments) {
    try {
      new Launcher(Options.read(List.of(arguments)), System.out).actUnlessStopped();
    } catch (Trouble trouble) {
      System.err.println("Akashi: " + trouble.getMessage());
      System.exit(1);
    }
  }

  /** What fails because everything is being stopped is no trouble. */
  private void actUnlessStopped() {
    try {
      act();
    } catch (RuntimeException failed) {
      if (!stopping) {
        throw failed;
      }
    }
  }

  private void act() {
    switch (options.act()) {
      case PREPARE -> prepare();
      case STOP -> stop();
      case RUN -> run();
    }
  }

  private void prepare() {
    out.println("Preparing Keycloak (once, about half a minute) …");
    Path logs = installation().made().resolve("logs");
    atTheEnd(
        () -> {
          Processes.of(logs).refuseMore();
          Processes.of(logs).endAll();
        });
    IdentityProvider.prepare(installation(), logs);
    out.println("Everything is built and downloaded. deploy/run starts it.");
  }

  /** Ctrl-C, SIGTERM and whatever else ends this process first does that. */
  private void atTheEnd(Runnable stop) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping = true;
                  stop.run();
                },
                "stop"));
  }

  private void stop() {
    Path logs = options.data().resolve("log");
    Pids.running(logs, "akashi").ifPresent(Pids::end);
    Pids.endLeftovers(logs);
    out.println("Akashi in " + options.data() + " is stopped.");
  }

  private void run() {
    Path logs = created(options.data().resolve("log"));
    refuseSecond(logs);
    Pids.endLeftovers(logs);
    Pids.remember(logs, "akashi", ProcessHandle.current());
    Akashi akashi = new Akashi(installation(), options.data(), new Ports(options.portOffset()));
    atTheEnd(akashi::close);
    tellUnheeded();
    akashi.start(new Steps());
    Welcome.print(akashi, out);
    if (akashi.isDemo()) {
      tellDemo(akashi);
    }
    watch(akashi);
  }

  private void tellUnheeded() {
    for (String name : Settings.ofThisProcess().unheeded()) {
      out.println(name + " is set, but deploy/run starts its own: what was set is not used.");
    }
  }

  private final class Steps implements Akashi.Progress {

    private final AtomicInteger step = new AtomicInteger();

    @Override
    public void say(String what) {
      out.println(step.incrementAndGet() + "/" + STEPS + " " + what + " …");
    }

    @Override
    public void note(String sentence) {
      out.println(sentence);
    }
  }

  /** Beside the running servers: nobody waits for the demo's cases. */
  private void tellDemo(Akashi akashi) {
    DemoCases demo = new DemoCases(akashi);
    Thread telling =
        new Thread(
            () -> {
              try {
                tell(demo, akashi.scanner());
              } catch (RuntimeException failed) {
                out.println("The demo's cases are incomplete: " + failed.getMessage());
              }
            },
            "demo");
    telling.setDaemon(true);
    telling.start();
  }

  private void tell(DemoCases demo, Scanner scanner) {
    if (demo.areTold()) {
      return;
    }
    if (!scanner.isThere()) {
      out.println("The demo's cases wait for a virus scanner. " + Scanner.REMEDY);
      return;
    }
    long begun = System.nanoTime();
    out.println("The demo's cases are being entered (once, about a minute) …");
    demo.tell();
    out.println("The demo's cases are entered (" + seconds(begun) + " s).");
  }

  private static long seconds(long begun) {
    return java.util.concurrent.TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
  }

  private void refuseSecond(Path logs) {
    if (Pids.running(logs, "akashi").isPresent()) {
      throw new Trouble(
          "Akashi runs already on "
              + options.data()
              + ". deploy/run --stop stops it; --data DIR and --port-offset N start another.");
    }
  }

  /** Lives as long as all parts do; Ctrl-C ends it through the shutdown hook. */
  private void watch(Akashi akashi) {
    List<Child> children = akashi.processes();
    BoundedLogs logs = new BoundedLogs(akashi.data().resolve("log"));
    while (children.stream().allMatch(Child::isAlive)) {
      logs.turn();
      try {
        children.get(0).awaitEnd();
      } catch (InterruptedException stopped) {
        return;
      }
    }
    if (stopping) {
      return;
    }
    children.stream()
        .filter(child -> !child.isAlive())
        .findFirst()
        .ifPresent(
            child -> {
              throw new Trouble(
                  child.name()
                      + " ended unexpectedly; everything is stopped, nothing acknowledged is lost."
                      + " See "
                      + options.data().resolve("log")
                      + ", then start again.");
            });
  }

  private static Path created(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException failed) {
      throw new Trouble("Could not create " + directory + ": choose another --data.", failed);
    }
  }

  private static Installation installation() {
    return new Installation(Path.of(System.getProperty("akashi.root", ".")).toAbsolutePath());
  }
}
