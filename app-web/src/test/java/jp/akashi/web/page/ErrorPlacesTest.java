package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPlacesTest {

  private final ErrorPlaces places = new ErrorPlaces("/akashi", "A-2026-00001");

  @ParameterizedTest
  @CsvSource({
    "details:name, #details:name",
    "judge:overtaken, #judge:overtaken",
    "close:items.I-1, #close:items.I-1",
    "reception:documents.A04, #A04",
    "draft:documents.A04, /akashi/app/documents?number=A-2026-00001#A04",
    "draft:selfCheck.IV-13, /akashi/app/self-check?number=A-2026-00001&item=IV-13",
    "draft:answers.cloud, /akashi/app/application?number=A-2026-00001#form:answers.cloud",
    "conclude:items.I-8, /akashi/app/review?number=A-2026-00001&item=I-8",
    "complete:items.I-8, /akashi/app/review?number=A-2026-00001&item=I-8",
    "complete:questions, /akashi/app/review?number=A-2026-00001&show=asked",
    "conclude:opening, #opening:heldOn",
    "answers:questions.12, #answers:a12",
    "all:NC-1.cause, /akashi/app/findings?number=A-2026-00001&finding=NC-1#nc:cause"
  })
  void errorsLeadToWhereTheyArePutRight(String id, String address) {
    assertThat(places.of(id)).isEqualTo(address);
  }

  @Test
  void whatIsWrongAsAWholeLeadsNowhere() {
    assertThat(places.of(null)).isNull();
  }
}
