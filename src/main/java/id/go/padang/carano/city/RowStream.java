package id.go.padang.carano.city;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Objects;

/** Writes rows only as far as somebody reads. */
final class RowStream<T> extends InputStream {

    /** How a row of one register looks. */
    interface Writer<T> {
        void write(T row, RowBuffer to);
    }

    private final Iterator<T> rows;
    private final Writer<T> writer;
    private final RowBuffer buffer = new RowBuffer();
    private int position;

    RowStream(String header, Iterator<T> rows, Writer<T> writer) {
        this.rows = rows;
        this.writer = writer;
        buffer.text(header).endRow();
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : buffer.bytes()[position++];
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        Objects.checkFromIndexSize(offset, wanted, target.length);
        if (wanted == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(wanted, buffer.length() - position);
        System.arraycopy(buffer.bytes(), position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        if (position == buffer.length()) {
            buffer.clear();
            position = 0;
            while (!buffer.isHalfFull() && rows.hasNext()) {
                writer.write(rows.next(), buffer);
                buffer.endRow();
            }
        }
        return position == buffer.length();
    }
}
