package jp.akashi.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.akashi.RunningProgram;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real mail server for a test, on a free port of this machine: SMTP with STARTTLS, TLS or
 * neither, with signing in, and with everything that goes wrong with mail servers.
 */
public final class RunningMailServer implements AutoCloseable {

  private static final String USER = "akashi";
  private static final String PASSWORD = "trial-password-of-nobody";
  private final int port;
  private final String security;
  private final RunningCertificate certificate;
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch slowness = new CountDownLatch(0);
  private SMTPServer server;

  /**
   * A mail it has taken.
   *
   * @param to the address it was handed in for
   * @param secure whether it came over an encrypted connection
   * @param user who had signed in, or null
   */
  public record Received(String from, String to, byte[] content, boolean secure, String user) {}

  /**
   * @param security {@code starttls}, {@code tls} or {@code none}
   * @param certificate what it shows of itself; nothing is shown with {@code none}
   */
  public RunningMailServer(String security, RunningCertificate certificate) {
    this.security = security;
    this.certificate = certificate;
    try {
      port = RunningProgram.freePort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    start();
  }

  /** One that speaks in clear with anybody. */
  static RunningMailServer inClear() {
    return new RunningMailServer("none", null);
  }

  /** Starts it, again where it was stopped, on the same port. */
  public void start() {
    SMTPServer.Builder builder =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .messageHandlerFactory(Taking::new);
    if (security.equals("starttls")) {
      builder.enableTLS().requireTLS().startTlsSocketFactory(certificate.context());
    } else if (security.equals("tls")) {
      builder.serverSocketFactory(certificate.context());
    }
    if (!security.equals("none")) {
      builder
          .authenticationHandlerFactory(
              new EasyAuthenticationHandlerFactory(
                  (user, password, context) -> login(user, password)))
          .requireAuth();
    }
    server = builder.build();
    server.start();
  }

  private static void login(String user, String password) throws LoginFailedException {
    if (!USER.equals(user) || !PASSWORD.equals(password)) {
      throw new LoginFailedException();
    }
  }

  /** Nobody listens there any more. */
  public void stop() {
    server.stop();
  }

  /** Answers this about an address from now on, such as {@code 550 5.1.1 No such user}. */
  public void refuses(String address, String answer) {
    refusals.put(address, answer);
  }

  /** Takes every address again. */
  public void refusesNothing() {
    refusals.clear();
  }

  /** Takes mails, but says so only when it is told to go on. */
  public void isSlow() {
    slowness = new CountDownLatch(1);
  }

  public void goesOn() {
    slowness.countDown();
  }

  /** What it has taken, oldest first. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  public void forget() {
    received.clear();
  }

  /** What a server needs to be told to send over it. */
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("AKASHI_MAIL_HOST", "localhost");
    settings.put("AKASHI_MAIL_PORT", Integer.toString(port));
    settings.put("AKASHI_MAIL_SECURITY", security);
    settings.put("AKASHI_MAIL_FROM", "notice@example.jp");
    if (!security.equals("none")) {
      settings.put("AKASHI_MAIL_USER", USER);
      settings.put("AKASHI_MAIL_PASSWORD", PASSWORD);
      settings.put("AKASHI_MAIL_CA_FILE", certificate.pem().toString());
    }
    return settings;
  }

  /** The password that must be in no log. */
  public String password() {
    return PASSWORD;
  }

  private final class Taking implements MessageHandler {

    private final MessageContext context;
    private String from;
    private String to;
    private byte[] content;

    private Taking(MessageContext context) {
      this.context = context;
    }

    @Override
    public void from(String address) throws RejectException {
      refuse(address);
      from = address;
    }

    @Override
    public void recipient(String address) throws RejectException {
      refuse(address);
      to = address;
    }

    private void refuse(String address) throws RejectException {
      String answer = refusals.get(address);
      if (answer != null) {
        throw new RejectException(
            Integer.parseInt(answer.substring(0, 3)), answer.substring(4) + " <" + address + ">");
      }
    }

    @Override
    public String data(InputStream data) throws IOException {
      content = data.readAllBytes();
      String user =
          context.getAuthenticationHandler().map(h -> (String) h.getIdentity()).orElse(null);
      boolean secure = !security.equals("none");
      received.add(new Received(from, to, content, secure, user));
      try {
        slowness.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return null;
    }

    @Override
    public void done() {}
  }

  @Override
  public void close() {
    goesOn();
    stop();
  }
}
