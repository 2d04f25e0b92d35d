package jp.akashi.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import jp.akashi.deploy.Trouble;

/** Measuring in rounds: work shared among as many clients as there are cores, and the median. */
final class Rounds {

  static final int CLIENTS = Runtime.getRuntime().availableProcessors();

  private Rounds() {}

  /**
   * Does the work for each item and says how long all of it took.
   *
   * @return seconds
   */
  static <T> double seconds(List<T> items, Consumer<T> work) {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      long begun = System.nanoTime();
      List<Future<?>> all = new ArrayList<>();
      items.forEach(item -> all.add(clients.submit(() -> work.accept(item))));
      for (Future<?> one : all) {
        one.get();
      }
      return (System.nanoTime() - begun) / 1e9;
    } catch (ExecutionException failed) {
      throw new Trouble("The work to measure failed: " + failed.getCause(), failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble("Measuring was interrupted.", interrupted);
    } finally {
      clients.shutdownNow();
    }
  }

  static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
