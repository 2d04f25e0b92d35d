package jp.akashi.application;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One look at the records of a case, in which nothing changes: what several of them are made of is
 * read once. Not to be kept longer than it takes to tell what stands there.
 */
public final class RecordReading {

  private final Application application;
  private final Map<Class<?>, Object> read = new HashMap<>();

  public RecordReading(Application application) {
    this.application = application;
  }

  public Application application() {
    return application;
  }

  /**
   * What records are made of.
   *
   * @param source reads it, the first time it is asked for
   */
  public <T> T once(Class<T> type, Function<Application, T> source) {
    Object known = read.get(type);
    if (known == null) {
      known = source.apply(application);
      read.put(type, known);
    }
    return type.cast(known);
  }
}
