package id.go.padang.carano.city;

/** Rows of a comma-separated file as bytes; no field holds a comma or a quote, and all are plain ASCII. */
final class RowBuffer {

    private final byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean rowBegun;

    RowBuffer text(String text) {
        separate();
        return more(text);
    }

    RowBuffer text(Enum<?> value) {
        return text(value.name());
    }

    RowBuffer number(long number) {
        separate();
        return more(number);
    }

    RowBuffer number(int number, int digits) {
        separate();
        return padded(number, digits);
    }

    RowBuffer date(int day) {
        separate();
        padded(day / 10_000, 4);
        bytes[length++] = '-';
        padded(day / 100 % 100, 2);
        bytes[length++] = '-';
        return padded(day % 100, 2);
    }

    RowBuffer blank() {
        separate();
        return this;
    }

    /** Goes on in the same field. */
    RowBuffer more(String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    RowBuffer more(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return padded(number, digits);
    }

    RowBuffer padded(long number, int digits) {
        long rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    void endRow() {
        bytes[length++] = '\n';
        rowBegun = false;
    }

    boolean isHalfFull() {
        return length > bytes.length / 2;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    private void separate() {
        if (rowBegun) {
            bytes[length++] = ',';
        }
        rowBegun = true;
    }
}
