package jp.akashi.deploy.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import jp.akashi.notice.RunningCertificate;
import jp.akashi.notice.RunningMailServer;
import jp.akashi.notice.RunningMailServer.Received;

/** An Akashi of its own beside a mail server that it reaches by STARTTLS. */
final class MailedAkashi implements AutoCloseable {

  private final RunningMailServer mails;
  private final Throwaway throwaway;
  private final Api api;

  /**
   * Starts both.
   *
   * @param home where the certificate of the mail server goes
   */
  MailedAkashi(Path home) {
    mails = new RunningMailServer("starttls", new RunningCertificate("localhost", home));
    throwaway =
        new Throwaway(
            new Installation(Path.of(System.getProperty("akashi.root"))), mails.settings());
    akashi().start(what -> {});
    api = new Api(akashi());
  }

  Akashi akashi() {
    return throwaway.akashi();
  }

  RunningMailServer mails() {
    return mails;
  }

  Api api() {
    return api;
  }

  /** Starts the server once more, with these settings beside those it had. */
  void startAgain(Map<String, String> settings) {
    akashi().startServer(settings);
    akashi().server().awaitReady();
  }

  /** What the mail server received about a case, oldest first. */
  List<Received> received(Story story) {
    return mails.received().stream().filter(one -> subject(one).contains(story.number())).toList();
  }

  /** What Akashi says of mails about a case that have not gone out. */
  Stream<JsonNode> unsent(Story story) {
    return unsent().filter(mail -> mail.get("subject").asText().equals(story.number()));
  }

  /** How many mails wait. */
  long waiting() {
    return unsent().filter(mail -> mail.get("state").asText().equals("WAITING")).count();
  }

  private Stream<JsonNode> unsent() {
    JsonNode page = api.as("admin").get("mails").json();
    return StreamSupport.stream(page.get("unsent").spliterator(), false);
  }

  /** The pause before the next attempt is over, and so is a claim. */
  void sendNow() {
    execute("update akashi.notice_mail set next_at = now() where state = 'WAITING'");
  }

  void execute(String sql) {
    try (Connection records = akashi().database().connect("akashi", "postgres");
        Statement statement = records.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /** What the server wrote into its log. */
  String log() {
    try {
      return Files.readString(akashi().data().resolve("log/wildfly.log"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String id(Received received) {
    return header(received, "Message-ID");
  }

  static String header(Received received, String name) {
    try {
      return read(received).getHeader(name, ",");
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static String subject(Received received) {
    try {
      return read(received).getSubject();
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static String text(Received received) {
    try {
      return new String(read(received).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (MessagingException | IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static MimeMessage read(Received received) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(received.content()));
  }

  @Override
  public void close() {
    throwaway.close();
    mails.close();
  }
}
