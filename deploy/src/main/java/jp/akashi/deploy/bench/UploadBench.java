package jp.akashi.deploy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.Trouble;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Multipart;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;

/**
 * Handing in files over REST to the running server, which hashes, encrypts, forces to disk, looks
 * into and records them but does not scan, against the plain file work of it in this JVM on the
 * same disk, alternating. Neither side deletes what it wrote before all is measured: a file that is
 * written where one was just deleted reaches the disk in half the time.
 */
final class UploadBench {

  private static final int MEGABYTE = 1 << 20;
  private static final long LARGE = 100L * MEGABYTE;
  private static final long LARGEST = 2048L * MEGABYTE;
  private static final double MOST_GROWTH = 64;
  private static final int SMALL = 20 * 1024;

  /** Each of two clients sends one: 1,000 files a batch. */
  private static final int FOLDER = 500;

  private static final int WARM_UP = 20;
  private static final int WARM_UP_BATCHES = 4;
  private static final int BATCHES = 5;
  private static final int ROUNDS = 9;
  private static final double LARGE_GOAL = 0.7;
  private static final double SMALL_GOAL = 0.4;
  private static final int BUFFER = 1 << 17;
  private static final Map<String, String> UNSCANNED = Map.of("AKASHI_SCANNER", "off");
  private final Installation installation;

  UploadBench(Installation installation) {
    this.installation = installation;
  }

  /** A place for a file: one document of one case. */
  private record Slot(String number, String code) {}

  /** A small file and its place; no two are the same. */
  private record Filed(Slot slot, String name, byte[] content) {

    static Filed of(Slot slot, int number) {
      String name = slot.number() + "-" + slot.code() + "-" + number;
      try {
        return new Filed(slot, name + ".pdf", SamplePdf.about(name, SMALL).readAllBytes());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private interface Work {
    Ratio on(Throwaway throwaway, Api api) throws IOException;
  }

  private Ratio running(Work work) {
    try (Throwaway throwaway = new Throwaway(installation, UNSCANNED)) {
      throwaway.akashi().start(what -> System.err.println("  " + what));
      return work.on(throwaway, new Api(throwaway.akashi()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Megabytes a second of a large file. */
  Ratio large() {
    return running(this::large);
  }

  private Ratio large(Throwaway throwaway, Api api) throws IOException {
    Path file = throwaway.data().resolve("large.pdf");
    try (OutputStream out = Files.newOutputStream(file);
        InputStream pdf = SamplePdf.about("large", LARGE)) {
      pdf.transferTo(out);
    }
    Path copies = Files.createDirectories(throwaway.data().resolve("copies"));
    List<Double> ours = new ArrayList<>();
    List<Double> baseline = new ArrayList<>();
    Processor processor = new Processor(throwaway.akashi());
    for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
      Slot slot = new Slot(Story.draft(api).number(), "A04");
      double bare = megabytes(() -> copied(file, copies.resolve(slot.number())));
      processor.look();
      double mine = megabytes(() -> handIn(api, slot, BodyPublishers.ofFile(file)));
      String took = processor.each(1);
      Quiet.lookedInto(api, slot.number());
      if (round > 0) {
        ours.add(mine);
        baseline.add(bare);
        System.err.printf(
            "  round %d: ours %.0f MB/s (%s), bare %.0f MB/s%n", round, mine, took, bare);
      }
    }
    return Ratio.atLeast(
        LARGE_GOAL, "upload-large", Rounds.median(ours), Rounds.median(baseline), "mb/s");
  }

  private interface Step {
    void go() throws IOException;
  }

  private static double megabytes(Step step) throws IOException {
    long begun = System.nanoTime();
    step.go();
    return LARGE / (double) MEGABYTE * 1e9 / (System.nanoTime() - begun);
  }

  private static void copied(Path file, Path copy) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        FileChannel out = create(copy)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha256.update(buffer, 0, n);
        write(out, ByteBuffer.wrap(buffer, 0, n));
      }
      out.force(true);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private static void handIn(Api api, Slot slot, BodyPublisher content) {
    String path =
        "cases/%s/documents/%s/file?name=a.pdf&issuedOn=%s"
            .formatted(slot.number(), slot.code(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
    Api.Answer answer = api.as("yamada").putFile(path, content);
    if (answer.status() != 200) {
      throw new Trouble("A file was not taken: " + answer.status() + " " + answer.json());
    }
  }

  /** Megabytes by which the live heap grows at most while the largest file streams. */
  Ratio heap() {
    return running(
        (throwaway, api) -> {
          long pid = throwaway.akashi().server().process().pid();
          handIn(api, slots(api).get(0), pdf(LARGE));
          Slot slot = slots(api).get(0);
          try (LiveHeap heap = new LiveHeap(pid)) {
            double growth = heap.growthDuring(() -> handIn(api, slot, pdf(LARGEST)));
            return Ratio.atMost(1, "upload-heap", growth / MEGABYTE, MOST_GROWTH, "mb");
          }
        });
  }

  private static BodyPublisher pdf(long size) {
    return BodyPublishers.fromPublisher(
        BodyPublishers.ofInputStream(() -> SamplePdf.about("streamed", size)), size);
  }

  /** Small files a second, handed in many at once as from a folder. */
  Ratio small() {
    return running(this::small);
  }

  private Ratio small(Throwaway throwaway, Api api) throws IOException {
    Path copies = Files.createDirectories(throwaway.data().resolve("copies"));
    List<Double> ours = new ArrayList<>();
    List<Double> baseline = new ArrayList<>();
    for (int batch = 1 - WARM_UP_BATCHES; batch <= BATCHES; batch++) {
      List<List<Filed>> folders = new ArrayList<>();
      for (int client = 0; client < Rounds.CLIENTS; client++) {
        folders.add(folder(api));
      }
      double count = (double) FOLDER * folders.size();
      List<Filed> files = folders.stream().flatMap(List::stream).toList();
      double bare = count / Rounds.seconds(files, file -> created(copies, file));
      double mine = count / Rounds.seconds(folders, folder -> handIn(api, folder));
      for (List<Filed> folder : folders) {
        Quiet.lookedInto(api, folder.get(0).slot().number());
      }
      Quiet.searchable(api);
      if (batch > 0) {
        ours.add(mine);
        baseline.add(bare);
        System.err.printf("  batch %d: ours %.0f/s, bare %.0f/s%n", batch, mine, bare);
      }
    }
    return Ratio.atLeast(
        SMALL_GOAL, "upload-small", Rounds.median(ours), Rounds.median(baseline), "/s");
  }

  private static void handIn(Api api, List<Filed> folder) {
    Multipart form = new Multipart();
    for (Filed file : folder) {
      form.date(file.slot().code(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
      form.file(file.slot().code(), file.name(), file.content());
    }
    Api.Answer answer = api.as("yamada").putFiles(folder.get(0).slot().number(), form);
    if (answer.json().path("taken").size() != folder.size()) {
      throw new Trouble("Files were not taken: " + answer.status() + " " + answer.json());
    }
  }

  private static void created(Path directory, Filed filed) {
    try (FileChannel out = create(directory.resolve(filed.name()))) {
      write(out, ByteBuffer.wrap(filed.content()));
      out.force(true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Files of a fresh case, some to each of its documents. */
  private static List<Filed> folder(Api api) {
    List<Slot> slots = slots(api);
    return IntStream.range(0, FOLDER)
        .mapToObj(i -> Filed.of(slots.get(i % slots.size()), i))
        .toList();
  }

  /** Places in a fresh case: each of its documents that is handed in as a PDF. */
  private static List<Slot> slots(Api api) {
    Story story = Story.draft(api);
    return StreamSupport.stream(story.documents("yamada").spliterator(), false)
        .filter(document -> document.get("formats").toString().contains("PDF"))
        .map(document -> new Slot(story.number(), document.get("code").asText()))
        .toList();
  }
}
