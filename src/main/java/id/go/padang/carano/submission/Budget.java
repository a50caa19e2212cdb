package id.go.padang.carano.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much a packed file may become: what it really unpacks to counts, not what it says of itself. */
final class Budget {

    private static final long MOST = 2L * 1024 * 1024 * 1024;
    private static final long UNSUSPICIOUS = 10L * 1024 * 1024;
    private static final long MOST_TIMES = 100;

    private long unpacked;

    InputStream of(InputStream content, long packed, long most) {
        return new Counted(content, packed, most);
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private final long most;
        private long count;

        Counted(InputStream content, long packed, long most) {
            super(content);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            took(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            took(Math.max(read, 0));
            return read;
        }

        /** What an XML reader closes, the walk through the archive still needs. */
        @Override
        public void close() {}

        private void took(int bytes) {
            count += bytes;
            unpacked += bytes;
            boolean swells = count > UNSUSPICIOUS && count > packed * MOST_TIMES;
            if (swells || count > most || unpacked > MOST) {
                throw WorkbookScan.bomb();
            }
        }
    }
}
