package jp.akashi.evidence;

import static jp.akashi.evidence.Samples.ascii;
import static jp.akashi.evidence.Samples.claimedPng;
import static jp.akashi.evidence.Samples.image;
import static jp.akashi.evidence.Samples.office;
import static jp.akashi.evidence.Samples.pdf;
import static jp.akashi.evidence.Samples.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.scheme.DocumentFormat;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookerTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private Looker looker;

  @TempDir Path directory;

  @BeforeEach
  void open() {
    looker = new Looker(Looker.command(System.getProperty("java.class.path")), workers, PATIENCE);
  }

  @AfterEach
  void close() {
    looker.close();
    workers.shutdownNow();
  }

  private FileLook look(DocumentFormat format, byte[] content) throws IOException {
    return look(looker, format, content);
  }

  private FileLook look(Looker with, DocumentFormat format, byte[] content) throws IOException {
    Path file = Files.write(directory.resolve("file"), content);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return with.at(format, channel);
    }
  }

  @Test
  void ordinaryFilesAreReadableAndTheirPagesCounted() throws IOException {
    FileLook drawn = look(DocumentFormat.PDF, pdf(Samples::line));
    assertThat(drawn).isEqualTo(new FileLook(Readability.READABLE, 2, false));
    assertThat(look(DocumentFormat.DOCX, office("word/document.xml", ascii("<w:t>a</w:t>"), 1)))
        .isEqualTo(new FileLook(Readability.READABLE));
    assertThat(look(DocumentFormat.PNG, png(image(3000, 2000, Color.RED))))
        .isEqualTo(new FileLook(Readability.READABLE));
    assertThat(look(DocumentFormat.CSV, ascii("a,b")).readability())
        .isEqualTo(Readability.NOT_CHECKED);
  }

  @Test
  void whomItsTextSpeaksOfIsSeen() throws IOException {
    byte[] letter = ascii("<w><t>8700110005901</t></w>");
    Path file = Files.write(directory.resolve("letter"), office("word/document.xml", letter, 1));
    FileLook seen;
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      seen = looker.compared(DocumentFormat.DOCX, channel);
    }
    assertThat(seen.readability()).isEqualTo(Readability.READABLE);
    assertThat(seen.shown()).isEqualTo(new Shown("8700110005901", "", ""));
  }

  @Test
  void whatShowsNothingIsBlank() throws IOException {
    assertThat(look(DocumentFormat.PDF, pdf(document -> {})))
        .isEqualTo(new FileLook(Readability.READABLE, 2, true));
    assertThat(look(DocumentFormat.PNG, png(image(300, 200, Color.WHITE))).blank()).isTrue();
  }

  @Test
  void aLockedPdfIsEncryptedWhetherItAsksForAPasswordOrNot() throws IOException {
    for (String user : List.of("", "secret")) {
      byte[] locked =
          pdf(
              document ->
                  document.protect(
                      new StandardProtectionPolicy("owner", user, new AccessPermission())));
      assertThat(look(DocumentFormat.PDF, locked).readability()).isEqualTo(Readability.ENCRYPTED);
    }
  }

  @Test
  void damagedFilesAreUnreadable() throws IOException {
    assertThat(look(DocumentFormat.PDF, ascii("%PDF-1.7\nnothing")).readability())
        .isEqualTo(Readability.UNREADABLE);
    assertThat(look(DocumentFormat.XLSX, ascii("PK\u0003\u0004nothing")).readability())
        .isEqualTo(Readability.UNREADABLE);
    assertThat(look(DocumentFormat.JPG, ascii("nothing")).readability())
        .isEqualTo(Readability.UNREADABLE);
  }

  @Test
  void aPdfThatRunsAScriptOrAsksForOutsideEntitiesIsUnsafe() throws IOException {
    byte[] script =
        pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    assertThat(look(DocumentFormat.PDF, script).readability()).isEqualTo(Readability.UNSAFE);
    byte[] xfa = pdf(Samples::xfa);
    assertThat(look(DocumentFormat.PDF, xfa).readability()).isEqualTo(Readability.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word/vbaProject.bin", "Main.class", "../../etc/cron.d/x", "word/a.EXE", "a\\b"})
  void anOfficeFileWithProgramsOrPathsIsUnsafe(String name) throws IOException {
    assertThat(look(DocumentFormat.DOCX, office(name, ascii("x"), 1)).readability())
        .isEqualTo(Readability.UNSAFE);
  }

  @Test
  void anOfficeFileWithOutsideEntitiesIsUnsafe() throws IOException {
    byte[] entity = ascii("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]>");
    assertThat(look(DocumentFormat.DOCX, office("word/document.xml", entity, 1)).readability())
        .isEqualTo(Readability.UNSAFE);
  }

  @Test
  void zipBombsAndPixelFloodsAreUnsafe() throws IOException {
    byte[] bomb = office("xl/sharedStrings.xml", new byte[1 << 20], 300);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(look(DocumentFormat.XLSX, bomb).readability()).isEqualTo(Readability.UNSAFE);
    assertThat(look(DocumentFormat.PNG, claimedPng(60_000, 60_000)).readability())
        .isEqualTo(Readability.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "crash", "swell", "nonsense"})
  void aParserThatMisbehavesHarmsNothingElse(String how) throws IOException {
    List<String> command = Looker.command(System.getProperty("java.class.path"));
    List<String> bad =
        command.stream()
            .map(word -> word.equals(LookMain.class.getName()) ? BadParser.class.getName() : word)
            .toList();
    try (Looker withBad = new Looker(append(bad, how), workers, Duration.ofSeconds(20))) {
      long begun = System.nanoTime();
      assertThat(look(withBad, DocumentFormat.PNG, ascii("x")).readability())
          .isEqualTo(Readability.UNSAFE);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(2));
      assertThat(look(withBad, DocumentFormat.PDF, pdf(Samples::line)).readability())
          .isEqualTo(Readability.READABLE);
    }
  }

  @Test
  void contentThatCannotBeReadWhereItLiesIsNoFaultOfTheFile() throws IOException {
    Path file = Files.write(directory.resolve("file"), pdf(Samples::line));
    SeekableByteChannel closed = Files.newByteChannel(file);
    SeekableByteChannel failing =
        (SeekableByteChannel)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SeekableByteChannel.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("read")) {
                    throw new IOException("Input/output error");
                  }
                  return method.invoke(closed, arguments);
                });
    try (failing) {
      assertThatThrownBy(() -> looker.at(DocumentFormat.PDF, failing))
          .isInstanceOf(ContentUnreadable.class);
    }
    assertThat(look(DocumentFormat.PDF, pdf(Samples::line)).readability())
        .isEqualTo(Readability.READABLE);
  }

  @Test
  void whatParsersWriteGoesWithTheirProcess() throws IOException {
    Set<Path> before = scratch();
    assertThat(look(DocumentFormat.PDF, pdf(Samples::line)).readability())
        .isEqualTo(Readability.READABLE);
    Set<Path> own = scratch();
    own.removeAll(before);
    assertThat(own).isNotEmpty();
    looker.close();
    await().atMost(Duration.ofSeconds(20)).until(() -> own.stream().noneMatch(Files::exists));
  }

  private static Set<Path> scratch() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("akashi-look-"))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> append(List<String> words, String last) {
    return Stream.concat(words.stream(), Stream.of(last)).toList();
  }

  /** A file is not to blame for what the process lacks. */
  @Test
  void whereTheParserIsMissingAFileWaits() throws IOException {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.contains("commons-logging") && !part.contains("jcl-over-slf4j"))
            .collect(Collectors.joining(File.pathSeparator));
    try (Looker unfit = new Looker(Looker.command(without), workers, PATIENCE)) {
      assertThat(look(unfit, DocumentFormat.PDF, pdf(Samples::line)).readability())
          .isEqualTo(Readability.PENDING);
    }
  }

  @Test
  void whereNobodyCanLookAFileWaits() throws IOException {
    try (Looker none = new Looker(List.of(), workers, PATIENCE);
        Looker broken = new Looker(List.of("/bin/false"), workers, PATIENCE)) {
      assertThat(look(none, DocumentFormat.PDF, ascii("x")).readability())
          .isEqualTo(Readability.PENDING);
      assertThat(look(broken, DocumentFormat.PDF, ascii("x")).readability())
          .isEqualTo(Readability.PENDING);
    }
  }
}
