package id.go.padang.carano.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most memory that was still in use after any collection, over what was in use at the beginning. */
final class HeapWatch {

    private static final long MEGABYTE = 1024 * 1024;

    private final AtomicLong most = new AtomicLong();
    private final long idle;
    private final NotificationListener listener = (notification, handback) -> {
        var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().contains("Old")
                        || pool.getKey().contains("Eden")
                        || pool.getKey().contains("Survivor"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        most.accumulateAndGet(used, Math::max);
    };

    HeapWatch() {
        System.gc();
        idle = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(bean -> ((NotificationEmitter) bean).addNotificationListener(listener, null, null));
    }

    /** In megabytes. */
    long stop() {
        System.gc();
        return Math.max(0, most.get() - idle) / MEGABYTE;
    }
}
