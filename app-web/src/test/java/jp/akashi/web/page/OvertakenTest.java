package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OvertakenTest {

  @Test
  void showsWhatDiffersFromWhatWasTypedAndOnlyForItsForm() {
    Map<String, String> theirs = new LinkedHashMap<>();
    theirs.put("根拠", "小林の根拠。");
    theirs.put("等級", null);
    theirs.put("証拠", "A04\nA10");
    Map<String, String> mine = new HashMap<>(Map.of("根拠", "田中の根拠。", "等級", " "));
    mine.put("証拠", "A04\r\nA10");
    Overtaken overtaken = new Overtaken();
    assertThat(overtaken.in("judge")).isFalse();
    overtaken.tell("judge", "2", theirs, mine);
    assertThat(overtaken.in("judge")).isTrue();
    assertThat(overtaken.in("ask")).isFalse();
    assertThat(overtaken.getVersion()).isEqualTo("2");
    assertThat(overtaken.getRows()).containsExactly(new Overtaken.Row("根拠", "小林の根拠。"));
  }

  @Test
  void saysWhatWasRemoved() {
    Overtaken overtaken = new Overtaken();
    Map<String, String> gone = new HashMap<>();
    gone.put("根拠", null);
    overtaken.tell("judge", "2", gone, Map.of("根拠", "田中の根拠。"));
    assertThat(overtaken.getRows()).containsExactly(new Overtaken.Row("根拠", ""));
  }
}
