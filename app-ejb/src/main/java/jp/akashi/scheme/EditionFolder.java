package jp.akashi.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of an edition shipped with the product: UTF-8, comma-separated, every field quoted.
 * The list of folders names the further mapping tables of each, so that nothing here knows a
 * catalogue.
 */
final class EditionFolder {

  private static final String FOLDERS = "editions.txt";

  private final String name;
  private final List<String> furtherMappings;
  private final Map<String, byte[]> tables = new TreeMap<>();

  private EditionFolder(String name, List<String> furtherMappings) {
    this.name = name;
    this.furtherMappings = furtherMappings;
    // the chapters of a shipped edition stand in the lines of its items
    EditionTable.ALL.stream()
        .filter(table -> table != EditionTable.CHAPTERS && table.isFilledIn())
        .forEach(table -> read(table.name()));
    furtherMappings.forEach(this::read);
  }

  /** Every edition shipped. */
  static List<EditionFolder> shipped() {
    return new String(bytes(FOLDERS), StandardCharsets.UTF_8)
        .lines()
        .map(EditionFolder::of)
        .toList();
  }

  private static EditionFolder of(String line) {
    List<String> words = Arrays.asList(line.split(" "));
    return new EditionFolder(words.get(0), words.subList(1, words.size()));
  }

  /** Its tables. */
  EditionSheets sheets() {
    List<EditionSheet> sheets = new ArrayList<>();
    Stream.concat(EditionTable.ALL.stream().map(EditionTable::name), furtherMappings.stream())
        .filter(tables::containsKey)
        .forEach(table -> sheets.add(sheet(table)));
    return new EditionSheets(sheets, furtherMappings, new EditionErrors());
  }

  private EditionSheet sheet(String table) {
    try {
      return CsvSheet.read(table, new String(tables.get(table), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + "/" + table, e);
    }
  }

  /** SHA-256 over all tables in the order of their names, in hexadecimal. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      tables.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(String table) {
    tables.put(table, bytes(name + "/" + table + ".csv"));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = EditionFolder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Not shipped: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
