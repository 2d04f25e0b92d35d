package jp.akashi.deploy.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.akashi.deploy.demo.Api;

/** The shipped edition as CSV files, with something changed. */
public final class EditionArchive {

  static final String SHIPPED = "tics-2024";

  private final Map<String, String> tables = new LinkedHashMap<>();

  private EditionArchive(byte[] archive) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        tables.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The shipped edition as it is exported. */
  public static EditionArchive of(Api api) {
    return new EditionArchive(
        api.as("saito").get("edition-files/" + SHIPPED + "?format=csv").body());
  }

  /** Under another name. */
  public EditionArchive named(String id) {
    return replace("edition", "\"" + SHIPPED + "\"", "\"" + id + "\"");
  }

  /** With another text in a table wherever it stands. */
  public EditionArchive replace(String table, String text, String by) {
    tables.computeIfPresent(table + ".csv", (name, all) -> all.replace(text, by));
    return this;
  }

  /** With an item under another number, in its own row and in all that name it. */
  public EditionArchive renumbered(String item, String number) {
    String named = "(?<=[\";])" + Pattern.quote(item) + "(?=[\";])";
    List.of("items", "means", "mappings", "competence-areas", "required-documents")
        .forEach(
            table ->
                tables.computeIfPresent(
                    table + ".csv", (name, all) -> all.replaceAll(named, number)));
    return this;
  }

  /**
   * With one more row in a table, like another.
   *
   * @param like what the other row begins with, such as {@code "agent"} with its quotes
   * @param row what the new row begins with instead
   */
  public EditionArchive like(String table, String like, String row) {
    String added = row + row(table, like).substring(like.length()) + "\n";
    tables.computeIfPresent(table + ".csv", (name, before) -> before + added);
    return this;
  }

  /** Without the rows of a table that begin like this. */
  public EditionArchive without(String table, String begin) {
    tables.computeIfPresent(
        table + ".csv",
        (name, all) ->
            all.lines()
                .filter(line -> !line.startsWith(begin))
                .collect(Collectors.joining("\n", "", "\n")));
    return this;
  }

  private String row(String table, String begin) {
    return tables
        .get(table + ".csv")
        .lines()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /** The archive. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> table : tables.entrySet()) {
        zip.putNextEntry(new ZipEntry(table.getKey()));
        zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }
}
