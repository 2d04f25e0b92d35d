package jp.akashi.workflow;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;

/**
 * The engine's SQL, a file of it read when a statement in it is first asked for: most are for what
 * no model of ours has, and reading all of them takes longer than the rest of the engine's start
 * (docs/decisions/0010).
 */
public class EngineStatements extends Configuration {

  private final MappingFiles files = MappingFiles.ofTheEngine();
  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private final Lock reading = new ReentrantLock();
  private final Set<String> begun = new HashSet<>();

  @Override
  public boolean hasStatement(String name, boolean validated) {
    readWhatHas(name);
    return super.hasStatement(name, validated);
  }

  @Override
  public MappedStatement getMappedStatement(String name, boolean validated) {
    readWhatHas(name);
    return super.getMappedStatement(name, validated);
  }

  private void readWhatHas(String statement) {
    for (MappingFile file : files.having(statement)) {
      if (!read.contains(file.name())) {
        readWithWhatItNames(file);
      }
    }
  }

  /** Whoever asks for what is being read waits; only the reader itself may ask on. */
  private void readWithWhatItNames(MappingFile file) {
    reading.lock();
    try {
      if (!begun.add(file.name())) {
        return;
      }
      files.namedBy(file).forEach(this::readWithWhatItNames);
      new XMLMapperBuilder(file.content(), this, file.name(), getSqlFragments()).parse();
      read.add(file.name());
    } finally {
      reading.unlock();
    }
  }
}
