package jp.akashi.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says how files are looked into: the environment variable {@code AKASHI_PARSERS} is the class path
 * of the process that does it, with the EJB module and the libraries of the EAR. Without it files
 * wait, and so do their documents.
 */
@ApplicationScoped
public class LookerSetup {

  private static final Logger LOG = LoggerFactory.getLogger(LookerSetup.class);
  private static final String VARIABLE = "AKASHI_PARSERS";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Resource private ManagedExecutorService workers;

  @Produces
  @Singleton
  Looker looker() {
    Scratch.sweep();
    List<String> command = command();
    if (command.isEmpty()) {
      LOG.warn("{} is not set: evidence files are not looked into and wait", VARIABLE);
    }
    return new Looker(command, workers, PATIENCE);
  }

  /** Starts the process that looks into files; empty where the class path is not set. */
  static List<String> command() {
    String classPath = System.getenv(VARIABLE);
    return classPath == null || classPath.isBlank() ? List.of() : Looker.command(classPath);
  }

  void end(@Disposes Looker looker) {
    looker.close();
  }
}
