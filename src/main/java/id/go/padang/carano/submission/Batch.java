package id.go.padang.carano.submission;

import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "batch")
class Batch {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private String dataset = "";
    private String period = "";
    private LocalDate referenceDate = LocalDate.EPOCH;
    private String fileName = "";
    private String digest = "";
    private long size;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BatchStatus status = BatchStatus.RECEIVED;

    private long checkedRows;
    private long acceptedRows;
    private long warnedRows;
    private long rejectedRows;
    private String receivedBy = "";
    private LocalDateTime receivedAtUtc = LocalDateTime.MIN;
    private String changedBy = "";
    private LocalDateTime changedAtUtc = LocalDateTime.MIN;
    private @Nullable LocalDateTime validatedAtUtc;
    private @Nullable String reason;
    private String node = "";
    private @Nullable Long corrects;
    private @Nullable String headers;

    protected Batch() {}

    /** @param corrects the returned batch whose open rows it corrects; null when it stands for itself */
    Batch(String dataset, Period period, StoredFile file, String actor, String node, @Nullable Long corrects) {
        id = file.batchId();
        this.dataset = dataset;
        this.period = period.code();
        referenceDate = period.lastDay();
        fileName = file.name();
        digest = file.digest();
        size = file.size();
        receivedBy = actor;
        receivedAtUtc = LocalDateTime.now(ZoneOffset.UTC);
        changedBy = actor;
        changedAtUtc = receivedAtUtc;
        this.node = node;
        this.corrects = corrects;
    }

    Batch(String dataset, Period period, StoredFile file, String actor, String node) {
        this(dataset, period, file, actor, node, null);
    }

    long id() {
        return id;
    }

    String dataset() {
        return dataset;
    }

    Period period() {
        return Period.parse(period);
    }

    long size() {
        return size;
    }

    BatchStatus status() {
        return status;
    }

    long acceptedRows() {
        return acceptedRows;
    }

    /** Makes a move of the table and says what is to be remembered of it. */
    Event move(BatchStatus next, String actor, @Nullable String why) {
        status = status.to(next);
        changedBy = actor;
        changedAtUtc = LocalDateTime.now(ZoneOffset.UTC);
        reason = why;
        if (next == BatchStatus.VALIDATED) {
            validatedAtUtc = changedAtUtc;
        }
        return new Event(Ids.next(), id, next, actor, changedAtUtc, why);
    }

    Event received() {
        return new Event(Ids.next(), id, status, receivedBy, receivedAtUtc, null);
    }

    /** The check begins anew, on this node. */
    void takenUp(String on) {
        node = on;
        headers = null;
        counted(0, 0, 0);
    }

    /** @param key of the remembered matching; null where the header is the template's */
    void readBy(@Nullable String key) {
        headers = key;
    }

    void counted(long checked, long warned, long rejected) {
        checkedRows = checked;
        acceptedRows = checked - rejected;
        warnedRows = warned;
        rejectedRows = rejected;
    }

    /** What {@link BatchEvent} is made from. */
    record Event(
            long id,
            long batchId,
            BatchStatus status,
            String actor,
            LocalDateTime at,
            @Nullable String reason) {}
}
