package jp.akashi.deploy.traceability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a CSV file (RFC 4180, UTF-8) with headings: heading to cell, in the file's order. */
final class Table {

  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\\r\\n]*))(,|\\r?\\n|$)");

  private Table() {}

  static List<Map<String, String>> at(Path file) {
    try {
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Map<String, String>> resource(String name) {
    try (InputStream file = Table.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("No " + name);
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> read(String file) {
    List<List<String>> lines = lines(file);
    return lines.stream().skip(1).map(line -> named(lines.get(0), line)).toList();
  }

  private static Map<String, String> named(List<String> headings, List<String> line) {
    if (line.size() != headings.size()) {
      throw new IllegalStateException("Not " + headings.size() + " cells: " + line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int cell = 0; cell < line.size(); cell++) {
      row.put(headings.get(cell), line.get(cell));
    }
    return row;
  }

  private static List<List<String>> lines(String file) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    Matcher cells = CELL.matcher(file);
    int at = 0;
    while (at < file.length() && cells.find(at)) {
      line.add(cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
      if (!cells.group(3).equals(",")) {
        lines.add(line);
        line = new ArrayList<>();
      }
      at = cells.end();
    }
    return lines;
  }
}
