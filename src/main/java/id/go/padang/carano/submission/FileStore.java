package id.go.padang.carano.submission;

import com.github.luben.zstd.Zstd;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.personal.Encrypted;
import id.go.padang.carano.personal.Vault;
import id.go.padang.carano.shared.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps delivered files, compressed and encrypted, in pieces small enough for any server's packet size. */
@Repository
class FileStore implements Encrypted {

    private static final int CHUNK = 1024 * 1024;
    // several together go to the server as they are; one alone is escaped byte by byte
    private static final int WRITTEN_AT_ONCE = 8;
    // the fastest level: a register shrinks to a fifth and costs the database as much less
    private static final int LEVEL = 1;
    private static final long LARGEST = 512L * 1024 * 1024;
    private static final int PIECES_AT_ONCE = 100;
    private static final int LONGEST_NAME = 200;
    private static final String PLACE = "batch_file_chunk.content";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Vault vault;
    private final CurrentAccount currentAccount;

    FileStore(JdbcClient jdbc, JdbcOperations batches, Vault vault, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.currentAccount = currentAccount;
    }

    /** Takes the whole file or nothing: a file that breaks off or is too large leaves no trace. */
    StoredFile store(long batchId, String name, InputStream content) {
        try {
            return copied(batchId, name, content);
        } catch (IOException e) {
            delete(batchId);
            throw new SubmissionRefusedException("submission.refused.broken");
        } catch (RuntimeException e) {
            delete(batchId);
            throw e;
        }
    }

    private StoredFile copied(long batchId, String name, InputStream content) throws IOException {
        var digest = sha256();
        var buffer = new byte[CHUNK];
        long size = 0;
        int number = 0;
        var pieces = new ArrayList<byte[]>();
        try (var writer = new ChunkWriter(currentAccount.get())) {
            for (int read = content.readNBytes(buffer, 0, CHUNK);
                    read > 0;
                    read = content.readNBytes(buffer, 0, CHUNK)) {
                size += read;
                if (size > LARGEST) {
                    throw new SubmissionRefusedException("submission.refused.too_large", LARGEST / 1024 / 1024);
                }
                digest.update(buffer, 0, read);
                pieces.add(packed(Arrays.copyOf(buffer, read)));
                if (pieces.size() == WRITTEN_AT_ONCE) {
                    writer.write(writing(batchId, number, pieces));
                    number += pieces.size();
                    pieces = new ArrayList<>();
                }
            }
            writer.write(writing(batchId, number, pieces));
            writer.finish();
        }
        return new StoredFile(batchId, shortened(name), HexFormat.of().formatHex(digest.digest()), size);
    }

    private Runnable writing(long batchId, int first, List<byte[]> pieces) {
        var rows = IntStream.range(0, pieces.size())
                .mapToObj(at -> new Object[] {batchId, first + at, pieces.get(at)})
                .toList();
        return () -> {
            if (!rows.isEmpty()) {
                batches.batchUpdate("INSERT INTO batch_file_chunk (batch_id, number, content) VALUES (?, ?, ?)", rows);
            }
        };
    }

    InputStream open(long batchId) {
        return new ChunkStream(batchId);
    }

    /** @param known whether a header can be read; chooses among the sheets of a workbook */
    DeliveredFile read(Delivery delivery, Predicate<List<String>> known) {
        return DeliveredFile.open(delivery.dataset(), open(delivery.id()), delivery.size(), known);
    }

    void delete(long batchId) {
        jdbc.sql("DELETE FROM batch_file_chunk WHERE batch_id = ?")
                .param(batchId)
                .update();
    }

    /** Files that were on their way in when the portal stopped; ids grow with time, and none takes an hour. */
    void deleteOrphans() {
        jdbc.sql("DELETE FROM batch_file_chunk WHERE batch_id < ? AND batch_id NOT IN (SELECT id FROM batch)")
                .param(Ids.next() - (Duration.ofHours(1).toMillis() << 20))
                .update();
    }

    @Override
    public int encryptAgain(byte[] earlierKeyId, int limit) {
        record Piece(long batchId, int number) {}
        var old = jdbc.sql("SELECT batch_id, number FROM batch_file_chunk WHERE LEFT(content, :length) = :id LIMIT "
                        + Math.min(limit, PIECES_AT_ONCE))
                .param("length", earlierKeyId.length)
                .param("id", earlierKeyId)
                .query((row, n) -> new Piece(row.getLong(1), row.getInt(2)))
                .list();
        for (Piece piece : old) {
            jdbc.sql("UPDATE batch_file_chunk SET content = ? WHERE batch_id = ? AND number = ?")
                    .params(packed(chunk(piece.batchId(), piece.number())), piece.batchId(), piece.number())
                    .update();
        }
        return old.size();
    }

    private byte[] chunk(long batchId, int number) {
        return jdbc.sql("SELECT content FROM batch_file_chunk WHERE batch_id = ? AND number = ?")
                .params(batchId, number)
                .query((row, n) -> unpacked(Objects.requireNonNull(row.getBytes(1))))
                .optional()
                .orElse(new byte[0]);
    }

    private byte[] packed(byte[] plain) {
        return vault.encrypt(Zstd.compress(plain, LEVEL), PLACE);
    }

    private byte[] unpacked(byte[] stored) {
        return Zstd.decompress(vault.decrypt(stored, PLACE), CHUNK);
    }

    /** Browsers may send a path; only its last part is a name. */
    private static String shortened(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one piece after the other, so that a file of any size needs the memory of one piece. */
    private final class ChunkStream extends InputStream {

        private final long batchId;
        private int next;
        private byte[] bytes = new byte[0];
        private int position;

        ChunkStream(long batchId) {
            this.batchId = batchId;
        }

        @Override
        public int read() {
            return filled() ? bytes[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!filled()) {
                return -1;
            }
            int n = Math.min(length, bytes.length - position);
            System.arraycopy(bytes, position, target, offset, n);
            position += n;
            return n;
        }

        private boolean filled() {
            if (position == bytes.length) {
                bytes = chunk(batchId, next++);
                position = 0;
            }
            return bytes.length > 0;
        }
    }
}
