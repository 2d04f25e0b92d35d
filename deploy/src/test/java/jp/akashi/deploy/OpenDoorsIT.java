package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but Akashi answers where people and machines reach it, and only on this machine. */
@ExtendWith(RunningAkashi.class)
class OpenDoorsIT {

  private static final String LISTENS = "0A";

  /** 127.0.0.1 and ::1 as the kernel writes them, alone or in the addresses of IPv6. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  /** The server's own ways to beans, names and transactions. */
  @ParameterizedTest
  @ValueSource(strings = {"ejb/v1/discover", "naming/v1/lookup/x", "txn/v1/xa/begin"})
  void beansAndNamesAreNotReachedOverHttp(String door, Akashi akashi) throws IOException {
    String address = akashi.ports().webUrl() + "/wildfly-services/" + door;
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    assertThat(connection.getResponseCode()).isEqualTo(404);
  }

  @Test
  void noOtherProtocolIsSpokenInThePlaceOfHttp(Akashi akashi) throws IOException {
    String asked =
        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: upgrade\r\nUpgrade: jboss-remoting\r\n"
            + "Sec-JbossRemoting-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), akashi.ports().web())) {
      socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
      byte[] begin = socket.getInputStream().readNBytes("HTTP/1.1 101".length());
      assertThat(new String(begin, StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 ")
          .doesNotEndWith("101");
    }
  }

  @Test
  void everyServerListensOnThisMachineOnly(Akashi akashi) throws IOException {
    for (Child server : akashi.processes()) {
      assertThat(listened(server.pid()))
          .as(server.name())
          .isNotEmpty()
          .allMatch(LOOPBACK::contains);
    }
  }

  /** The addresses at which a process waits for others. */
  private static List<String> listened(long pid) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    Set<String> own = sockets(process.resolve("fd"));
    List<String> listened = new ArrayList<>();
    for (String protocol : List.of("net/tcp", "net/tcp6")) {
      Path table = process.resolve(protocol);
      if (Files.exists(table)) {
        Files.readAllLines(table).stream()
            .map(line -> line.strip().split("\\s+"))
            .filter(w -> w[3].equals(LISTENS) && own.contains("socket:[" + w[9] + "]"))
            .forEach(words -> listened.add(words[1].split(":")[0]));
      }
    }
    return listened;
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    try (Stream<Path> all = Files.list(descriptors)) {
      return all.map(OpenDoorsIT::target).collect(Collectors.toSet());
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
