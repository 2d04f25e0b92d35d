package jp.akashi.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). What is written begins with a byte order mark, so that a
 * spreadsheet reads it as UTF-8, and no cell can begin a formula.
 */
public final class Csv {

  private static final String MARK = "\uFEFF";

  private Csv() {}

  /** A file with a row of headings. */
  public static String write(List<String> headings, List<List<String>> rows) {
    StringBuilder file = new StringBuilder(MARK).append(row(headings));
    rows.forEach(row -> file.append(row(row)));
    return file.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  static String cell(String value) {
    String safe = value == null ? "" : value;
    if (!safe.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(safe.charAt(0)) >= 0) {
      safe = "'" + safe;
    }
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  /**
   * The letters of a file in UTF-8 or, as spreadsheets in Japan write it, in Windows' Shift_JIS.
   *
   * @return empty if the bytes are letters in neither, or hold a NUL, which is none
   */
  public static Optional<String> letters(byte[] file) {
    for (byte one : file) {
      if (one == 0) {
        return Optional.empty();
      }
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
      try {
        return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
      } catch (CharacterCodingException another) {
        // the next one
      }
    }
    return Optional.empty();
  }

  /** The rows of a file, empty lines left out. */
  public static List<List<String>> read(String file) {
    return new Reading(file.startsWith(MARK) ? file.substring(1) : file).rows();
  }

  private static final class Reading {

    private final String file;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int at;

    Reading(String file) {
      this.file = file;
    }

    List<List<String>> rows() {
      for (at = 0; at < file.length(); at++) {
        take(file.charAt(at));
      }
      endRow();
      return rows;
    }

    private void take(char c) {
      if (quoted) {
        takeQuoted(c);
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        endCell();
      } else if (c == '\n') {
        endRow();
      } else if (c != '\r') {
        cell.append(c);
      }
    }

    private void takeQuoted(char c) {
      if (c != '"') {
        cell.append(c);
      } else if (at + 1 < file.length() && file.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else {
        quoted = false;
      }
    }

    private void endCell() {
      row.add(cell.toString().strip());
      cell.setLength(0);
    }

    private void endRow() {
      endCell();
      if (row.stream().anyMatch(value -> !value.isEmpty())) {
        rows.add(row);
      }
      row = new ArrayList<>();
    }
  }
}
