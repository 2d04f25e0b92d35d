package jp.akashi.web.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.audit.AgendaLine;
import org.jspecify.annotations.Nullable;

/** The agenda of an on-site audit as it is typed: lines such as {@code 10:00 管理区域 / 小林}. */
final class AgendaText {

  private static final Pattern LINE =
      Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})\\s+)?(\\d{1,2}:\\d{2})\\s+(.+?)\\s*[/／]\\s*(.+)");

  private AgendaText() {}

  /**
   * Reads it.
   *
   * @param first the day of lines that name none; null where it is not known
   * @return null where a line cannot be read
   */
  static @Nullable List<AgendaLine> read(@Nullable String text, @Nullable LocalDate first) {
    List<AgendaLine> agenda = new ArrayList<>();
    for (String line : (text == null ? "" : text).split("\\R")) {
      AgendaLine read = line.isBlank() ? null : line(line.strip(), first);
      if (read != null && read.isComplete()) {
        agenda.add(read);
      } else if (!line.isBlank()) {
        return null;
      }
    }
    return agenda;
  }

  private static @Nullable AgendaLine line(String line, @Nullable LocalDate first) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    try {
      LocalDate day = matcher.group(1) == null ? first : LocalDate.parse(matcher.group(1));
      return new AgendaLine(day, matcher.group(2), matcher.group(3), matcher.group(4));
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
