package id.go.padang.carano.submission;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/** Reads bytes as UTF-8 and nothing else; says what they are instead where that can be told. */
final class StrictText {

    private static final int LONGEST_MARK = 4;
    private static final char BOM = '\uFEFF';
    /** How files start that people give instead of CSV. */
    private static final Map<String, String> OTHERS = Map.of(
            "25504446", "file.not_csv",
            "fffe", "file.utf16",
            "feff", "file.utf16");

    private StrictText() {}

    static BufferedReader open(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes);
        buffered.mark(LONGEST_MARK);
        var start = HexFormat.of().formatHex(buffered.readNBytes(LONGEST_MARK));
        buffered.reset();
        if (start.isEmpty()) {
            throw new FileProblemException("file.empty");
        }
        OTHERS.forEach((mark, rule) -> {
            if (start.startsWith(mark)) {
                throw new FileProblemException(rule);
            }
        });
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(new WithoutNul(buffered), strict));
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }

    /** A NUL byte is a damaged or binary file; a database would cut the text there. */
    private static final class WithoutNul extends FilterInputStream {

        WithoutNul(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one == 0) {
                throw new FileProblemException("file.nul");
            }
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (target[i] == 0) {
                    throw new FileProblemException("file.nul");
                }
            }
            return read;
        }
    }
}
