package jp.akashi.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Counts the statements that go to the database. */
final class StatementCount {

  private final AtomicInteger prepared = new AtomicInteger();
  private final JdbcConnectionPool pool;

  StatementCount(String url) {
    pool = JdbcConnectionPool.create(url, "sa", "");
    pool.setMaxConnections(20);
  }

  DataSource dataSource() {
    return proxy(DataSource.class, pool);
  }

  /** How many statements an act needs. */
  int of(Runnable act) {
    int before = prepared.get();
    act.run();
    return prepared.get() - before;
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                prepared.incrementAndGet();
              }
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof Connection ? proxy(Connection.class, result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
