package jp.akashi.deploy.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a {@link SampleText} as the document it stands for. */
final class SamplePages {

  private static final float TEXT = 10.5f;
  private static final float SMALL = 9;

  private final SampleSheet sheet;

  private SamplePages(SampleSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The PDF.
   *
   * @param foot small print at the end of every page
   */
  static byte[] draw(SampleText text, String foot, TrueTypeFont font) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(text.title() + "（" + SampleSheet.MARK + "）");
      document.getDocumentCatalog().setLanguage("ja");
      try (SampleSheet sheet = new SampleSheet(document, font, foot)) {
        new SamplePages(sheet).all(text.lines());
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void all(List<String> lines) throws IOException {
    for (int at = 0; at < lines.size(); ) {
      String line = lines.get(at);
      List<String> same = alike(lines.subList(at, lines.size()));
      at += same.size();
      if (line.startsWith("| ")) {
        new SampleTable(sheet, cells(same), SMALL).draw();
      } else if (line.startsWith("= ")) {
        new SampleChart(sheet, cells(same), SMALL).draw();
      } else {
        one(line);
      }
    }
  }

  /** The lines that begin a table or chart, or one line of anything else. */
  private static List<String> alike(List<String> rest) {
    String mark = rest.get(0).length() > 1 ? rest.get(0).substring(0, 2) : "";
    boolean several = mark.equals("| ") || mark.equals("= ");
    int end = 1;
    while (several && end < rest.size() && rest.get(end).startsWith(mark)) {
      end++;
    }
    return rest.subList(0, end);
  }

  private static List<List<String>> cells(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      String inner = line.substring(2).replaceAll("\\s*\\|$", "");
      rows.add(Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList());
    }
    return rows;
  }

  private void one(String line) throws IOException {
    if (line.isBlank()) {
      sheet.space(TEXT);
    } else if (line.startsWith("# ")) {
      sheet.title(line.substring(2));
    } else if (line.startsWith("## ")) {
      sheet.space(6);
      sheet.paragraph(line.substring(3), 12.5f);
      sheet.space(3);
    } else if (line.startsWith("@ ")) {
      sheet.atRight(line.substring(2), TEXT);
    } else if (line.startsWith(": ")) {
      fact(line.substring(2).split("\\s*\\|\\s*", 2));
    } else {
      sheet.paragraph(line, TEXT);
    }
  }

  private void fact(String[] labelAndValue) throws IOException {
    sheet.labelled(labelAndValue[0], labelAndValue[1], TEXT);
  }
}
