package jp.akashi.deploy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.Waiting;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Multipart;
import jp.akashi.deploy.demo.Piecewise;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;

/**
 * Sends a file and, at a random byte or a moment after the last one, kills the sender, the server
 * or the database in turn. Every second file comes piece by piece and is mostly continued; of the
 * others every second comes in one stream, and the rest two at once in one request. What people
 * then see must be whole, what was acknowledged must be there, once; of two sent together never one
 * alone; and after cleaning nothing else may lie on disk.
 */
final class UploadKillTest {

  private static final String CLERK = "yamada";
  private static final String CODE = "A04";
  private static final String OTHER = "A07";
  private static final LocalDate DATED = LocalDate.of(2026, 11, 1);
  private static final int SMALLEST = 1 << 20;
  private static final int MOST_MORE = 12 << 20;
  private static final long LONGEST_LAG = TimeUnit.MILLISECONDS.toNanos(400);
  private static final int AFTER_THE_LAST_BYTE = 3;

  /** Nobody was heard of later when the server starts for the last time. */
  private static final Map<String, String> CLEANING = Map.of("AKASHI_UPLOAD_KEPT", "PT1S");

  private final Akashi akashi;
  private final Api api;
  private final Random random = new Random(20261124);
  private int acknowledged;
  private int continued;
  private int half;
  private int lost;
  private int twice;

  UploadKillTest(Akashi akashi) {
    this.akashi = akashi;
    this.api = new Api(akashi, attempt -> false, Duration.ofSeconds(5));
  }

  Faults.Outcome run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      round(round);
    }
    int orphans = orphansAfterCleaning();
    String line =
        "kill-upload rounds=%d acknowledged=%d continued=%d half=%d lost=%d twice=%d orphans=%d"
            .formatted(rounds, acknowledged, continued, half, lost, twice, orphans);
    return new Faults.Outcome(line, half + lost + twice + orphans == 0);
  }

  private void round(int round) {
    Story story = Story.draft(api);
    byte[] content = content(story);
    Runnable cut =
        switch (round % 3) {
          case 0 -> Cut.SENDER;
          case 1 -> () -> kill(Victim.APP);
          default -> () -> kill(Victim.DB);
        };
    Way way = Way.values()[round % Way.values().length];
    Map<String, byte[]> files =
        way == Way.TOGETHER ? Map.of(CODE, content, OTHER, content(story)) : Map.of(CODE, content);
    Multipart form = new Multipart();
    files.forEach((code, file) -> form.date(code, DATED).file(code, code + ".pdf", file));
    byte[] sent = way == Way.TOGETHER ? form.bytes() : content;
    Cut body = new Cut(sent, point(sent.length), cut);
    boolean taken =
        switch (way) {
          case PIECEWISE, PIECEWISE_AGAIN -> piecewise(story, body);
          case AT_ONCE -> atOnce(story, body);
          case TOGETHER -> together(story, form.type(), body);
        };
    body.over();
    repair();
    check(story, files, taken);
    System.err.printf(
        "  round %d: %s, cut at %d of %d, %s%n",
        round + 1, way, body.point(), sent.length, taken ? "on record" : "given up");
  }

  private byte[] content(Story story) {
    try {
      return SamplePdf.about(story.number(), SMALLEST + random.nextInt(MOST_MORE)).readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A byte of the file; every third time the last one, so that handing in is hit as well. */
  private int point(int length) {
    return random.nextInt(AFTER_THE_LAST_BYTE) == 0 ? length : random.nextInt(length);
  }

  private void kill(Victim victim) {
    LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_LAG));
    victim.kill(akashi);
  }

  private void repair() {
    if (!akashi.database().process().isAlive()) {
      Victim.DB.startAgain(akashi);
    }
    if (!akashi.server().process().isAlive()) {
      Victim.APP.startAgain(akashi);
    }
    Waiting.until("Akashi after a fault", Duration.ofMinutes(2), null, this::answers);
  }

  /** Asks as somebody who signs in now: Keycloak lost the database as well. */
  private boolean answers() {
    try {
      return new Api(akashi).as(CLERK).get("company").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private boolean atOnce(Story story, Cut body) {
    try {
      Api.Answer answer =
          api.as(CLERK)
              .putFile(
                  "cases/%s/documents/%s/file?name=a.pdf&issuedOn=2026-11-01"
                      .formatted(story.number(), CODE),
                  BodyPublishers.ofInputStream(() -> body));
      return answer.status() == 200;
    } catch (UncheckedIOException unanswered) {
      return false;
    }
  }

  private boolean together(Story story, String type, Cut body) {
    try {
      Api.Answer answer =
          api.as(CLERK).putFiles(story.number(), type, BodyPublishers.ofInputStream(() -> body));
      return answer.json().path("taken").size() == 2;
    } catch (UncheckedIOException unanswered) {
      return false;
    }
  }

  private boolean piecewise(Story story, Cut body) {
    Piecewise sender = new Piecewise(api.as(CLERK));
    HttpResponse<byte[]> begun =
        sender.begin(
            body.length(),
            Map.of(
                "number",
                story.number(),
                "code",
                CODE,
                "filename",
                "a.pdf",
                "issuedOn",
                "2026-11-01"));
    String address = Piecewise.address(begun);
    try {
      if (sender.send(address, 0, BodyPublishers.ofInputStream(() -> body)).statusCode() == 204) {
        return true;
      }
    } catch (UncheckedIOException unanswered) {
      // continued below
    }
    body.over();
    repair();
    return random.nextInt(4) > 0 && goesOn(sender, address, body);
  }

  private boolean goesOn(Piecewise sender, String address, Cut body) {
    continued++;
    for (int attempt = 0; attempt < 200; attempt++) {
      try {
        HttpResponse<byte[]> there = sender.ask(address);
        if (there.statusCode() == 204 && Piecewise.offset(there) == body.length()) {
          return true;
        }
        if (there.statusCode() == 204) {
          sender.send(address, Piecewise.offset(there), body.from(Piecewise.offset(there)));
        }
      } catch (UncheckedIOException unanswered) {
        // asked again
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    throw new Trouble("An upload could not be continued: " + address);
  }

  private void check(Story story, Map<String, byte[]> sent, boolean taken) {
    int versions = 0;
    for (var document : story.filesChecked().documents(CLERK)) {
      String code = document.get("code").asText();
      int of = document.get("files").size();
      versions += of;
      twice += count(of > 1, story.number() + " has a file twice");
      for (int position = 1; position <= of; position++) {
        byte[] seen = seen(story, code, position);
        boolean whole = sent.containsKey(code) && Arrays.equals(seen, sent.get(code));
        half += count(!whole, story.number() + " shows half a file");
      }
    }
    half += count(versions % sent.size() != 0, story.number() + " has one of two");
    acknowledged += taken ? 1 : 0;
    lost += count(taken && versions == 0, story.number() + " lost a file");
  }

  private byte[] seen(Story story, String code, int position) {
    String path = "cases/%s/documents/%s/versions/%d/content";
    return api.as(CLERK).get(path.formatted(story.number(), code, position)).body();
  }

  private static int count(boolean wrong, String what) {
    if (wrong) {
      System.err.println("  " + what);
    }
    return wrong ? 1 : 0;
  }

  private int orphansAfterCleaning() {
    akashi.server().stop();
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
    Leftovers leftovers = new Leftovers(akashi);
    leftovers.grow(Duration.ofDays(2));
    akashi.startServer(CLEANING);
    akashi.server().awaitReady();
    return leftovers.afterCleaning();
  }
}
