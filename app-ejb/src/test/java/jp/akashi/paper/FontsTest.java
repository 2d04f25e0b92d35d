package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

  @ParameterizedTest
  @ValueSource(strings = {"技術等情報の管理", "Office fluffiness, 1,234.5", "（株）あ い　Ａ", "ﾊﾝｶｸ"})
  void aCharacterIsAsWideAsItIsDrawn(String text) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDType0Font drawn = Fonts.mincho(document);
      double width = text.codePoints().mapToDouble(Fonts::width).sum();
      assertThat(width).isCloseTo(drawn.getStringWidth(text), within(0.5));
    }
  }
}
