package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Period;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LargeFileTest {

    private static final int ROWS = 100_000;
    private static final long MEGABYTE = 1024L * 1024;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Test
    void isCheckedInTheBackgroundWithAMemoryThatDoesNotGrowWithIt() throws InterruptedException {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        long id = ActingAs.account(
                OPERATOR,
                () -> submissionService
                        .receive(dataset, Period.semester(2024, 1), "seratus-ribu.csv", new Rows())
                        .id());

        var live = new ArrayList<Long>();
        var batch = read(id);
        for (; batch.status() == BatchStatus.RECEIVED; batch = read(id)) {
            if (batch.progress() > 5) {
                live.add(liveHeap());
            }
            Thread.sleep(200);
        }

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.rows()).isEqualTo(ROWS);
        assertThat(batch.accepted()).isEqualTo(ROWS);
        assertThat(live).hasSizeGreaterThan(1);
        // the rows as objects would need well over a hundred megabytes
        assertThat(live.getLast() - live.getFirst()).isLessThan(40 * MEGABYTE);
    }

    private BatchSummary read(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.batch(id).orElseThrow());
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The file, made while it is read. */
    private static final class Rows extends InputStream {

        private byte[] line = (String.join(",", YatimCsv.COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8);
        private int position;
        private int written;

        @Override
        public int read() {
            if (position == line.length) {
                if (written == ROWS) {
                    return -1;
                }
                line = (YatimCsv.line(written++) + "\n").getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return line[position++] & 0xFF;
        }
    }
}
