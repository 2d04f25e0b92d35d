package jp.akashi.workflow;

import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;

/**
 * The engine's SQL, each statement read when it is first asked for: most are for what no model of
 * ours has, and reading all of them takes longer than the rest of the engine's start
 * (docs/decisions/0010).
 */
public class EngineStatements extends Configuration {

  private final MappingFiles files = MappingFiles.ofTheEngine();
  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private final Lock reading = new ReentrantLock();
  private final Set<String> begun = new HashSet<>();

  @Override
  public boolean hasStatement(String name, boolean validated) {
    readWhatIsNamed(name);
    return super.hasStatement(name, validated);
  }

  @Override
  public MappedStatement getMappedStatement(String name, boolean validated) {
    readWhatIsNamed(name);
    return super.getMappedStatement(name, validated);
  }

  private void readWhatIsNamed(String statement) {
    if (!read.contains(statement)) {
      String shortName = statement.substring(statement.lastIndexOf('.') + 1);
      files.having(statement).forEach(file -> read(file, shortName));
      read.add(statement);
    }
  }

  /** Whoever asks for what is being read waits; only the reader itself may ask on. */
  private void read(MappingFile file, String statement) {
    reading.lock();
    try {
      String resource = file.name() + "#" + statement;
      if (begun.add(resource)) {
        readParts(file);
        parse(file.statement(statement), resource);
      }
    } finally {
      reading.unlock();
    }
  }

  private void readParts(MappingFile file) {
    if (begun.add(file.name())) {
      files.namedBy(file).forEach(this::readParts);
      parse(file.parts(), file.name());
    }
  }

  private void parse(Reader xml, String resource) {
    new XMLMapperBuilder(xml, this, resource, getSqlFragments()).parse();
  }
}
