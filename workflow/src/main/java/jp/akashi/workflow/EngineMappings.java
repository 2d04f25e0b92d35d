package jp.akashi.workflow;

import jakarta.enterprise.inject.spi.Extension;
import java.io.StringReader;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's SQL, read while the rest of the application starts. Reading it takes the engine
 * longer than all else it does at its start, and it needs nothing of the application for it: a
 * container's extension is made first of all (docs/decisions/0010).
 */
public class EngineMappings implements Extension {

  /** The engine's name of the database we run on. */
  static final String DATABASE = "postgres";

  private final CompletableFuture<Configuration> mappings;

  /** Begins to read. */
  public EngineMappings() {
    this(EngineMappings::parsed);
  }

  /** Whatever goes wrong while reading is told to whoever waits. */
  EngineMappings(Supplier<Configuration> reading) {
    mappings = CompletableFuture.supplyAsync(reading, EngineMappings::start);
  }

  private static void start(Runnable reading) {
    Thread reader = new Thread(reading, "engine-mappings");
    reader.setContextClassLoader(EngineMappings.class.getClassLoader());
    reader.setDaemon(true);
    reader.start();
  }

  /** All but the list of files, which are read when needed. */
  private static Configuration parsed() {
    Properties properties = new Properties();
    properties.put("prefix", "");
    ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", DATABASE);
    String settings =
        MappingFiles.text(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)
            .replaceFirst("(?s)<mappers>.*</mappers>", "");
    return new XMLConfigBuilder(EngineStatements.class, new StringReader(settings), "", properties)
        .parse();
  }

  /**
   * The engine's SQL; waits until all of it is read.
   *
   * @throws java.util.concurrent.CompletionException if it cannot be read
   */
  Configuration mappings() {
    return mappings.join();
  }
}
