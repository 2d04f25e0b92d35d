package jp.akashi.deploy.rest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A PDF of one page with lines of any letters on it. It draws Latin letters and says which letters
 * they stand for: so it needs no Japanese font, and its text reads as it should.
 */
public final class JapanesePdf {

  private static final char FIRST = 'A';

  private JapanesePdf() {}

  /**
   * @param lines of up to a hundred different letters
   */
  public static byte[] saying(String... lines) {
    String letters =
        String.join("", lines)
            .chars()
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String drawn =
        List.of(lines).stream()
            .map(line -> "<" + codes(line, letters) + "> Tj T*")
            .collect(Collectors.joining("\n", "BT /F1 12 Tf 20 TL 72 700 Td\n", "\nET"));
    return WrittenPdf.document(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            stream(drawn),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
            stream(meaning(letters))));
  }

  private static String codes(String line, String letters) {
    return line.chars()
        .mapToObj(letter -> "%02X".formatted(FIRST + letters.indexOf(letter)))
        .collect(Collectors.joining());
  }

  private static String meaning(String letters) {
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\nbegincmap\n");
    map.append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
    map.append(letters.length()).append(" beginbfchar\n");
    for (int i = 0; i < letters.length(); i++) {
      map.append("<%02X> <%04X>\n".formatted(FIRST + i, (int) letters.charAt(i)));
    }
    return map.append("endbfchar\nendcmap\nend").toString();
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
  }
}
