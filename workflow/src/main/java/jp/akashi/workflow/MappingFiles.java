package jp.akashi.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ReflectUtil;

/** Which file of the engine's SQL has which statement, and which files it takes parts from. */
final class MappingFiles {

  private static final Pattern LISTED = Pattern.compile("<mapper\\s+resource=\"([^\"]+)\"");

  private final Map<String, MappingFile> byNamespace = new LinkedHashMap<>();
  private final Map<String, List<MappingFile>> byStatement = new HashMap<>();

  private MappingFiles(List<MappingFile> files) {
    for (MappingFile file : files) {
      String namespace = file.namespace();
      byNamespace.put(namespace, file);
      for (String statement : file.statements()) {
        byStatement.computeIfAbsent(statement, each -> new ArrayList<>()).add(file);
        byStatement.put(namespace + "." + statement, List.of(file));
      }
    }
  }

  /**
   * Those the engine's own list names.
   *
   * @throws IllegalStateException if one is missing
   */
  static MappingFiles ofTheEngine() {
    String list = text(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE);
    return new MappingFiles(
        LISTED
            .matcher(list)
            .results()
            .map(found -> found.group(1))
            .map(name -> new MappingFile(name, text(name)))
            .toList());
  }

  /** Files with a statement of that name, full or short; none if nobody has it. */
  List<MappingFile> having(String statement) {
    return byStatement.getOrDefault(statement, List.of());
  }

  /** Other files that one takes parts from. */
  List<MappingFile> namedBy(MappingFile file) {
    return file.named().stream()
        .map(byNamespace::get)
        .filter(Objects::nonNull)
        .filter(named -> !named.equals(file))
        .toList();
  }

  /** A statement of each file that has any, by its full name. */
  List<String> oneOfEachFile() {
    return byNamespace.values().stream()
        .flatMap(
            file -> file.statements().stream().limit(1).map(one -> file.namespace() + "." + one))
        .toList();
  }

  static String text(String resource) {
    try (InputStream stream = ReflectUtil.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The engine has no " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
