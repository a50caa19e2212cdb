package id.go.padang.carano.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The beginnings of files that are being looked at, so that trying a matching does not read the file every time. */
@Component
class FileTops {

    private static final int ROWS = 10;
    private static final int KEPT = 8;

    private final FileStore files;
    private final Headers headers;
    private final Map<Long, Top> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Top> eldest) {
            return size() > KEPT;
        }
    };

    FileTops(FileStore files, Headers headers) {
        this.files = files;
        this.headers = headers;
    }

    record Top(List<String> names, List<DeliveredFile.Line> lines) {}

    /** A file that has gone or cannot be read is as unknown as none. */
    Top of(Delivery delivery) {
        synchronized (kept) {
            var known = kept.get(delivery.id());
            if (known != null) {
                return known;
            }
        }
        var top = read(delivery);
        synchronized (kept) {
            kept.put(delivery.id(), top);
        }
        return top;
    }

    void forget(long batchId) {
        synchronized (kept) {
            kept.remove(batchId);
        }
    }

    private Top read(Delivery delivery) {
        try (var file = files.read(
                delivery, names -> headers.of(delivery.dataset(), names).isPresent())) {
            var lines = new ArrayList<DeliveredFile.Line>();
            for (var line = file.next(); line != null && lines.size() < ROWS; line = file.next()) {
                lines.add(line);
            }
            return new Top(file.headerNames(), List.copyOf(lines));
        } catch (FileProblemException e) {
            throw new SubmissionRefusedException("submission.refused.unreadable");
        }
    }
}
