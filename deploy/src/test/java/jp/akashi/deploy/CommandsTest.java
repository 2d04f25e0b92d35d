package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands say before anything is built: one sentence and a remedy. */
class CommandsTest {

  private static final Path CHECKOUT = checkout();

  @TempDir Path machine;

  private record Said(int status, String text) {}

  @ParameterizedTest
  @CsvSource({"11", "1.8", "16"})
  void aJdkThatIsTooOldIsNamed(String version) throws Exception {
    program("java", "echo '    java.specification.version = " + version + "'");
    program("javac", "true");
    Said said = says("PATH=" + machine.resolve("bin") + ":$PATH; need_jdk");
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text())
        .isEqualTo(
            "Akashi: Java "
                + version
                + " is too old: install a JDK 17 or newer and put it first in PATH.");
  }

  @Test
  void aMachineWithoutAJdkIsToldWhatToInstall() throws Exception {
    Said said = says("PATH=" + machine + "; need_jdk");
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text()).contains("JDK 17 or newer is needed", "apt-get install");
  }

  @Test
  void littleMemoryIsSaidInMegabytesBeforeAnythingIsBuilt() throws Exception {
    free(1000);
    Said said = says("need_memory 2500 " + machine);
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text())
        .startsWith("Akashi: about 2500 MB of free memory are needed and 1000 MB are free:")
        .contains("close other programs");
    free(4000);
    assertThat(says("need_memory 2500 " + machine)).isEqualTo(new Said(0, ""));
  }

  @Test
  void theLimitOfAContainerCountsLessWhatItMerelyCaches() throws Exception {
    free(16000);
    container(3000, 1500, 200);
    assertThat(says("need_memory 2500 " + machine).text()).contains("1700 MB are free");
    container(3000, 1500, 1200);
    assertThat(says("need_memory 2500 " + machine).status()).isZero();
  }

  @Test
  void aSystemThatDoesNotTellIsNotRefused() throws Exception {
    assertThat(says("need_memory 2500 " + machine)).isEqualTo(new Said(0, ""));
  }

  @Test
  void aFailedBuildSaysWhatMavenSaidAndARemedy() throws Exception {
    String maven =
        "printf '[INFO] noise\\n[INFO] Building Akashi services 1.0 [2/7]\\n[ERROR] no route\\n';"
            + " exit 1";
    program("mvnw", maven);
    Said said = builds();
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text())
        .contains("  Akashi services 1.0 [2/7]", "[ERROR] no route", "run the same command again")
        .doesNotContain("noise");
  }

  private Said builds() throws Exception {
    return says(
        "need_npm() { :; }; need_current_server() { :; }; cd "
            + machine.resolve("bin")
            + "; build");
  }

  @Test
  void aBuildThatBreaksBeforeMavenSpeaksShowsItsLastLines() throws Exception {
    program("mvnw", "echo 'mvnw: no route to repo.example' >&2; exit 1");
    Said said = builds();
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.text())
        .contains("mvnw: no route to repo.example", "deploy/target/build.log has all of it");
  }

  @Test
  void realSignaturesNeedMemoryWhereTheScannerIsOurs() throws Exception {
    String asked = "scanner_memory " + machine;
    assertThat(says("unset AKASHI_SCANNER; " + asked).text()).isEqualTo("0");
    Path signatures = Files.createDirectories(machine.resolve("var/lib/clamav"));
    Files.createFile(signatures.resolve("daily.cld"));
    assertThat(says("unset AKASHI_SCANNER; " + asked).text()).isEqualTo("1500");
    assertThat(says("AKASHI_SCANNER=off; " + asked).text()).isEqualTo("0");
  }

  @Test
  void aScannerIsUnpackedFromDebiansPackagesWithoutRoot() throws Exception {
    debian("exit 0");
    Said said = bringsScanner();
    assertThat(said.status()).isZero();
    assertThat(said.text()).contains("it scans evidence files for viruses", "not installed");
    assertThat(machine.resolve("clamav/usr/sbin/clamd"))
        .hasContent("clamav-daemon_1.deb\nlibclamav12_1.deb");
    assertThat(machine.resolve("clamav.new")).doesNotExist();
  }

  @Test
  void aScannerThatCannotBeFetchedLeavesNoneBehind() throws Exception {
    debian("exit 100");
    assertThat(bringsScanner().status()).isEqualTo(1);
    assertThat(machine.resolve("clamav")).doesNotExist();
  }

  /** An apt that knows two packages of which the machine has none. */
  private void debian(String update) throws IOException {
    program(
        "apt-get",
        "case \"$*\" in"
            + " *update*) "
            + update
            + ";;"
            + " *simulate*) echo 'Inst libclamav12 (1)'; echo 'Inst clamav-daemon (1)';;"
            + " *download*) for p; do case $p in clamav-daemon|libclamav12) touch ${p}_1.deb;; esac; done;;"
            + " esac");
    program("dpkg-deb", "mkdir -p $3/usr/sbin; basename $2 >> $3/usr/sbin/clamd");
  }

  private Said bringsScanner() throws IOException, InterruptedException {
    String path = "PATH=" + machine.resolve("bin") + ":$PATH; ";
    return says(path + "bring_scanner " + machine.resolve("clamav"));
  }

  private void program(String name, String does) throws IOException {
    Path file = Files.createDirectories(machine.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + does + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void free(int megabytes) throws IOException {
    Path proc = Files.createDirectories(machine.resolve("proc"));
    Files.writeString(
        proc.resolve("meminfo"),
        "MemTotal:       32000000 kB\nMemAvailable:   " + megabytes * 1024 + " kB\n");
  }

  private void container(long limit, long used, long cached) throws IOException {
    Path group = Files.createDirectories(machine.resolve("sys/fs/cgroup"));
    Files.writeString(group.resolve("memory.max"), (limit << 20) + "\n");
    Files.writeString(group.resolve("memory.current"), (used << 20) + "\n");
    Files.writeString(
        group.resolve("memory.stat"), "anon 5\ninactive_file " + (cached << 20) + "\n");
  }

  private Said says(String script) throws IOException, InterruptedException {
    Path out = machine.resolve("said");
    Process bash =
        new ProcessBuilder(
                List.of("/bin/bash", "-c", "set -euo pipefail; . deploy/common.sh; " + script))
            .directory(CHECKOUT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int status = bash.waitFor();
    return new Said(status, Files.readString(out, StandardCharsets.UTF_8).strip());
  }

  private static Path checkout() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("deploy/common.sh"))
        ? here
        : Objects.requireNonNull(here.getParent());
  }
}
