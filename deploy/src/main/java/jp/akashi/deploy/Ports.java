package jp.akashi.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one running Akashi, all on 127.0.0.1.
 *
 * @param offset added to every default port
 */
public record Ports(int offset) {

  private static final int FIRST = 3000;
  private static final int STEP = 37;
  private static final int PLACES = 386;

  public int web() {
    return 8080 + offset;
  }

  public int management() {
    return 9990 + offset;
  }

  public int identity() {
    return 8180 + offset;
  }

  public int identityManagement() {
    return 9900 + offset;
  }

  public int database() {
    return 15432 + offset;
  }

  public int scanner() {
    return 13310 + offset;
  }

  /** Where people open Akashi. */
  public String webUrl() {
    return "http://127.0.0.1:" + web();
  }

  /** The realm at the identity provider. */
  public String realmUrl() {
    return "http://127.0.0.1:" + identity() + "/realms/akashi";
  }

  /**
   * Refuses to start on ports that are taken.
   *
   * @throws Trouble naming the first one
   */
  public void refuseTaken() {
    all().forEach(Ports::refuseTaken);
  }

  /**
   * Ports nobody uses now, for tests: a free offset apart from the defaults, and below the ports
   * from 32768 on that Linux gives to whoever calls somebody. Each process begins to look somewhere
   * else, so that two that start together do not find the same.
   */
  public static Ports free() {
    long begin = ProcessHandle.current().pid() * 7;
    for (int tried = 0; tried < PLACES; tried++) {
      Ports ports = new Ports(FIRST + STEP * (int) ((begin + tried) % PLACES));
      if (ports.all().values().stream().allMatch(Ports::isFree)) {
        return ports;
      }
    }
    throw new Trouble("No free ports were found between 3000 and 17300 above the usual ones.");
  }

  private Map<String, Integer> all() {
    Map<String, Integer> all = new LinkedHashMap<>();
    all.put("the web server", web());
    all.put("the server's management", management());
    all.put("the identity provider", identity());
    all.put("the identity provider's management", identityManagement());
    all.put("the database", database());
    all.put("the virus scanner", scanner());
    return all;
  }

  private static void refuseTaken(String who, int port) {
    if (!isFree(port)) {
      throw new Trouble(
          "Port "
              + port
              + " for "
              + who
              + " is taken. Stop what uses it (deploy/run --stop stops another Akashi), or choose"
              + " other ports with --port-offset 1000.");
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
