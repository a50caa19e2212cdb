package id.go.padang.carano.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most live memory seen while something runs, over what was live before; collects twice a second. */
final class HeapWatch implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;

    private final AtomicLong most = new AtomicLong();
    private final long idle = live();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    HeapWatch() {
        thread.scheduleWithFixedDelay(() -> most.accumulateAndGet(live(), Math::max), 500, 500, TimeUnit.MILLISECONDS);
    }

    /** In megabytes. */
    long most() {
        return Math.max(0, most.get() - idle) / MEGABYTE;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
