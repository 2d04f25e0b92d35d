package jp.akashi.search;

import static jp.akashi.setting.Environment.require;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.setting.Environment;
import org.jspecify.annotations.Nullable;

/**
 * Where the index lies: in Elasticsearch or OpenSearch where {@code AKASHI_SEARCH_HOSTS} is set,
 * otherwise on local disk in {@code AKASHI_SEARCH_DIR}, beside the evidence where that is not set.
 *
 * @param directory on local disk, or null
 * @param hosts such as {@code search1:9200,search2:9200}, or null
 * @param protocol {@code https} or {@code http}
 * @param user for signing in there, or null
 * @param password for signing in there, or null
 */
record SearchSettings(
    @Nullable Path directory,
    @Nullable String hosts,
    String protocol,
    @Nullable String user,
    @Nullable String password) {

  private static final String DIRECTORY = "AKASHI_SEARCH_DIR";
  private static final String EVIDENCE = "AKASHI_EVIDENCE_DIR";
  private static final String HOSTS = "AKASHI_SEARCH_HOSTS";
  private static final String PROTOCOL = "AKASHI_SEARCH_PROTOCOL";
  private static final String USER = "AKASHI_SEARCH_USER";
  private static final String PASSWORD = "AKASHI_SEARCH_PASSWORD";
  private static final Pattern HOST_LIST =
      Pattern.compile("[A-Za-z0-9.-]+:\\d{1,5}(,[A-Za-z0-9.-]+:\\d{1,5})*");

  /**
   * @throws IllegalStateException with one sentence that says which variable is wrong, and how
   */
  static SearchSettings in(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    String hosts = environment.text(HOSTS);
    String protocol = environment.text(PROTOCOL);
    String user = environment.text(USER);
    String password = environment.text(PASSWORD);
    require(
        hosts == null || HOST_LIST.matcher(hosts).matches(),
        HOSTS + " must be hosts with ports such as search1:9200,search2:9200, not " + hosts);
    require(
        protocol == null || protocol.equals("http") || protocol.equals("https"),
        PROTOCOL + " must be http or https, not " + protocol);
    require((user == null) == (password == null), USER + " and " + PASSWORD + " belong together");
    require(
        hosts != null || protocol == null && user == null,
        PROTOCOL + ", " + USER + " and " + PASSWORD + " mean nothing without " + HOSTS);
    return new SearchSettings(
        hosts == null ? directory(environment) : null,
        hosts,
        protocol == null ? "https" : protocol,
        user,
        password);
  }

  private static Path directory(Environment environment) {
    String own = environment.text(DIRECTORY);
    if (own != null) {
      require(Path.of(own).isAbsolute(), DIRECTORY + " must be an absolute path, not " + own);
      return Path.of(own);
    }
    String evidence = environment.text(EVIDENCE);
    require(evidence != null, DIRECTORY + " is not set, and neither is " + EVIDENCE);
    return Path.of(evidence).toAbsolutePath().resolveSibling("search");
  }

  /** Where the index of the present arrangement lies, or null where it is not on local disk. */
  @Nullable Path index() {
    return directory == null ? null : directory.resolve("v" + IndexFields.EDITION);
  }

  /** The same for Hibernate Search. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("hibernate.search.mapping.configurer", new IndexFields());
    // until it can be found: Elasticsearch and OpenSearch show a change a second after it is
    // written
    properties.put("hibernate.search.indexing.plan.synchronization.strategy", "sync");
    if (hosts == null) {
      properties.put("hibernate.search.backend.type", "lucene");
      properties.put("hibernate.search.backend.lucene_version", "9.11.1");
      properties.put("hibernate.search.backend.directory.root", String.valueOf(index()));
      properties.put("hibernate.search.backend.analysis.configurer", new LuceneAnalysis());
    } else {
      properties.put("hibernate.search.backend.type", "elasticsearch");
      properties.put("hibernate.search.backend.hosts", hosts);
      properties.put("hibernate.search.backend.protocol", protocol);
      properties.put("hibernate.search.backend.analysis.configurer", new ElasticsearchAnalysis());
      if (user != null) {
        properties.put("hibernate.search.backend.username", user);
        properties.put("hibernate.search.backend.password", password);
      }
    }
    return properties;
  }

  /** Never says the password. */
  @Override
  public String toString() {
    return hosts == null ? String.valueOf(directory) : protocol + "://" + hosts;
  }
}
