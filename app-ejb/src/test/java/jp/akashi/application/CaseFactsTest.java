package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.CaseKind;
import jp.akashi.scheme.Condition;
import jp.akashi.scheme.Truth;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

  private static final List<Site> SITES =
      List.of(new Site("岡谷工場", "長野県岡谷市", 12, true), new Site("別館", "長野県岡谷市", 3, false));

  @Test
  void areWhatTheApplicantAnsweredAndWhatFollowsFromTheApplication() {
    Answers facts = facts(Map.of("information.form", "electronic; paper", "cloud", "no"));
    assertThat(truth("information.form=electronic and people=15", facts)).isEqualTo(Truth.TRUE);
    assertThat(truth("sites.multiple=yes and sites>=2", facts)).isEqualTo(Truth.TRUE);
    assertThat(truth("case.kind=initial", facts)).isEqualTo(Truth.TRUE);
    assertThat(truth("cloud=yes", facts)).isEqualTo(Truth.FALSE);
  }

  @Test
  void leaveOpenWhatNobodyAnswered() {
    assertThat(truth("remote-work=yes", facts(Map.of()))).isEqualTo(Truth.OPEN);
  }

  @Test
  void takeAnEmptyAnswerForNoneOfThese() {
    assertThat(truth("information.form=paper", facts(Map.of("information.form", ""))))
        .isEqualTo(Truth.FALSE);
  }

  private static Answers facts(Map<String, String> answers) {
    return CaseFacts.said(CaseKind.INITIAL, answers, SITES);
  }

  private static Truth truth(String condition, Answers facts) {
    return Condition.parse(condition).evaluate(facts);
  }
}
