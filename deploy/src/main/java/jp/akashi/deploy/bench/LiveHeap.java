package jp.akashi.deploy.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.CompletableFuture;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import jp.akashi.deploy.Trouble;

/** What is alive on the heap of another JVM of this machine: what a full collection leaves. */
final class LiveHeap implements AutoCloseable {

  private final JMXConnector connector;
  private final MemoryMXBean memory;

  LiveHeap(long pid) throws IOException {
    connector = JMXConnectorFactory.connect(new JMXServiceURL(address(pid)));
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    memory =
        ManagementFactory.newPlatformMXBeanProxy(
            beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
  }

  private static String address(long pid) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      try {
        return machine.startLocalManagementAgent();
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException refused) {
      throw new Trouble("The server's memory cannot be looked at: use a whole JDK.", refused);
    }
  }

  private long bytes() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** By how many bytes more are alive at most while the work is done, collected again and again. */
  long growthDuring(Runnable work) {
    bytes();
    long before = bytes();
    long most = before;
    CompletableFuture<Void> done = CompletableFuture.runAsync(work);
    int samples = 0;
    while (!done.isDone()) {
      most = Math.max(most, bytes());
      samples++;
    }
    done.join();
    System.err.printf(
        "  %d MB alive before, at most %d MB in %d samples%n", before >> 20, most >> 20, samples);
    return most - before;
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
