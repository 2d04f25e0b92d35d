package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchSettingsTest {

  @Test
  void theIndexLiesBesideTheEvidenceUnlessSaidOtherwise() {
    assertThat(SearchSettings.in(Map.of("AKASHI_EVIDENCE_DIR", "/data/evidence")).directory())
        .isEqualTo(Path.of("/data/search"));
    assertThat(
            SearchSettings.in(
                    Map.of("AKASHI_EVIDENCE_DIR", "/data/evidence", "AKASHI_SEARCH_DIR", "/fast"))
                .index())
        .isEqualTo(Path.of("/fast/v" + IndexFields.EDITION));
  }

  @Test
  void hostsSendItToElasticsearch() {
    SearchSettings settings =
        SearchSettings.in(
            Map.of(
                "AKASHI_SEARCH_HOSTS", "search1:9200,search2:9200",
                "AKASHI_SEARCH_USER", "akashi",
                "AKASHI_SEARCH_PASSWORD", "unsaid"));
    assertThat(settings.properties())
        .containsEntry("hibernate.search.backend.type", "elasticsearch")
        .containsEntry("hibernate.search.backend.hosts", "search1:9200,search2:9200")
        .containsEntry("hibernate.search.backend.protocol", "https")
        .containsEntry("hibernate.search.backend.username", "akashi")
        .containsEntry("hibernate.search.backend.password", "unsaid");
    assertThat(settings.index()).isNull();
    assertThat(settings.toString()).doesNotContain("unsaid");
  }

  /** As far as it goes without a server: the analysis and the mapping are made for it. */
  @Test
  void theMappingIsMadeForElasticsearchToo() {
    Map<String, Object> properties =
        SearchSettings.in(Map.of("AKASHI_SEARCH_HOSTS", "127.0.0.1:1")).properties();
    properties.put("hibernate.search.backend.version", "8.15");
    properties.put("hibernate.search.backend.version_check.enabled", "false");
    properties.put("hibernate.search.schema_management.strategy", "none");
    try (CloseableSearchMapping mapping =
        SearchMapping.builder(AnnotatedTypeSource.empty()).properties(properties).build()) {
      assertThat(mapping.indexManager(IndexFields.INDEX).descriptor().staticFields())
          .extracting(field -> field.absolutePath())
          .contains("kind", "company", "codes", "reading", "title", "words", "text");
    }
  }

  @Test
  void widthsAreFoldedAsLuceneFoldsThem() {
    List<String> widths = ElasticsearchAnalysis.widths();
    assertThat(widths).contains("ﾃ=>テ", "ﾊﾞ=>バ", "ﾊﾟ=>パ", "Ａ=>A", "９=>9", "ｰ=>ー");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AKASHI_SEARCH_HOSTS=http://search:9200 | AKASHI_SEARCH_HOSTS must be hosts with ports",
        "AKASHI_SEARCH_HOSTS=search | AKASHI_SEARCH_HOSTS must be hosts with ports",
        "AKASHI_SEARCH_HOSTS=s:9200 AKASHI_SEARCH_PROTOCOL=ftp | AKASHI_SEARCH_PROTOCOL must be",
        "AKASHI_SEARCH_HOSTS=s:9200 AKASHI_SEARCH_USER=x | belong together",
        "AKASHI_SEARCH_PROTOCOL=http AKASHI_SEARCH_DIR=/x | mean nothing without",
        "AKASHI_SEARCH_DIR=relative | AKASHI_SEARCH_DIR must be an absolute path",
        "OTHER=x | AKASHI_SEARCH_DIR is not set"
      })
  void whatIsWrongIsSaidInOneSentence(String environment, String sentence) {
    Map<String, String> variables =
        Stream.of(environment.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    assertThatIllegalStateException()
        .isThrownBy(() -> SearchSettings.in(variables))
        .withMessageContaining(sentence);
  }
}
