import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.node.Node;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * A real OpenSearch of one node, for tests: {@code java SearchServer.java HOME PORT}, for its data
 * and for HTTP. It runs from its source, on a class path of its own, for its Lucene is another than
 * ours. Elasticsearch, of which it is a fork, is the same under other names (RunningSearchServer).
 */
public final class SearchServer extends Node {

  private SearchServer(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(environment, plugins, false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Settings settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("node.name", "trial")
            .put("cluster.name", "trial")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[1])
            .put("http.type", "netty4")
            .put("transport.port", "0")
            .put("transport.type", "netty4")
            .put("node.processors", 1)
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    new SearchServer(
            new Environment(settings, home),
            List.of(
                Netty4Plugin.class,
                ReindexPlugin.class,
                CommonAnalysisPlugin.class,
                Kuromoji.class))
        .start();
    new CountDownLatch(1).await();
  }

  /** What analysis-kuromoji, which is not in Maven Central, gives under these names. */
  public static final class Kuromoji extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
      return Map.of(
          "kuromoji_tokenizer",
          (index, environment, name, settings) ->
              TokenizerFactory.newFactory(
                  name,
                  () ->
                      new JapaneseTokenizer(
                          null,
                          settings.getAsBoolean("discard_punctuation", true),
                          JapaneseTokenizer.Mode.valueOf(
                              settings.get("mode").toUpperCase(Locale.ROOT)))));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
      return Map.of(
          "kuromoji_baseform", filter(JapaneseBaseFormFilter::new),
          "kuromoji_part_of_speech",
              filter(
                  words ->
                      new JapanesePartOfSpeechStopFilter(
                          words, JapaneseAnalyzer.getDefaultStopTags())),
          "kuromoji_stemmer", filter(JapaneseKatakanaStemFilter::new));
    }

    private static AnalysisProvider<TokenFilterFactory> filter(UnaryOperator<TokenStream> filter) {
      return (index, environment, name, settings) ->
          new TokenFilterFactory() {
            @Override
            public String name() {
              return name;
            }

            @Override
            public TokenStream create(TokenStream words) {
              return filter.apply(words);
            }
          };
    }
  }
}
