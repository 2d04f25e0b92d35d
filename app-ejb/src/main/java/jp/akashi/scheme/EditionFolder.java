package jp.akashi.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The tables of an edition shipped with the product: UTF-8, comma-separated, every field quoted.
 * The list of folders names the further mapping tables of each, so that nothing here knows a
 * catalogue.
 */
final class EditionFolder {

  private static final String FOLDERS = "editions.txt";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> TABLES =
      List.of(
          "edition",
          "items",
          "means",
          "required-documents",
          "clocks",
          "findings",
          "decision-rules",
          "audit-time",
          "competence-areas",
          "certificate-texts",
          "agreement-clauses",
          "notices",
          "annual-report",
          "mappings",
          "conditions",
          "vocabulary");

  private final String name;
  private final List<String> furtherMappings;
  private final Map<String, byte[]> tables = new TreeMap<>();

  private EditionFolder(String name, List<String> furtherMappings) {
    this.name = name;
    this.furtherMappings = furtherMappings;
    TABLES.forEach(this::read);
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

  List<String> furtherMappings() {
    return furtherMappings;
  }

  /** The rows of a table, in order. */
  List<EditionRecord> rows(String table) {
    String text = new String(tables.get(table), StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      return parser.stream().map(row -> new EditionRecord(table, row)).toList();
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
