package id.go.padang.carano.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Makes every embedded font say which glyph numbers it holds. The library lists only those in use, but a subset keeps
 * all numbers, and PDF/UA-1 7.21.4.2 wants them all; PDF/A-1 does not allow leaving the list out. The complete list
 * is shorter once compressed, so it is written in the old one's place and the rest filled with line ends.
 */
final class CidSets {

    private static final Pattern DESCRIPTOR = Pattern.compile("<<[^<>]*/CIDSet (\\d+) 0 R[^<>]*>>");
    private static final Pattern PROGRAM = Pattern.compile("/FontFile2 (\\d+) 0 R");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
    private static final String STREAM = ">>stream\n";
    private static final String END = "\nendstream\nendobj\n";
    private static final int MAXP = 0x6D617870;

    private CidSets() {}

    /** @param pdf the file, one char per byte */
    static String complete(String pdf) {
        var whole = new StringBuilder(pdf);
        DESCRIPTOR.matcher(pdf).results().forEach(descriptor -> {
            var program = PROGRAM.matcher(descriptor.group());
            if (program.find()) {
                replace(whole, descriptor.group(1), glyphs(content(pdf, program.group(1))));
            }
        });
        return whole.toString();
    }

    private static void replace(StringBuilder pdf, String number, int glyphs) {
        var bits = new byte[(glyphs + 7) / 8];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            bits[glyph / 8] |= (byte) (0x80 >> glyph % 8);
        }
        var packed = deflated(bits);
        int start = pdf.indexOf("\n" + number + " 0 obj\n") + 1;
        int end = pdf.indexOf(END, start) + END.length();
        var object = number + " 0 obj\n<</Filter/FlateDecode/Length " + packed.length() + STREAM + packed + END;
        if (start == 0 || object.length() > end - start) {
            return;
        }
        pdf.replace(start, end, object + "\n".repeat(end - start - object.length()));
    }

    private static byte[] content(String pdf, String number) {
        int start = pdf.indexOf("\n" + number + " 0 obj\n");
        int stream = pdf.indexOf(STREAM, start);
        var length = LENGTH.matcher(pdf).region(start, stream);
        if (!length.find()) {
            throw new IllegalStateException("a font without a length");
        }
        // Length1 is another entry: the pattern wants a blank after the name
        int from = stream + STREAM.length();
        return pdf.substring(from, from + Integer.parseInt(length.group(1))).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The number of glyphs from the table {@code maxp} of a TrueType font. */
    private static int glyphs(byte[] compressed) {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            var font = inflated.readAllBytes();
            var head = new DataInputStream(new ByteArrayInputStream(font));
            head.readInt();
            int tables = head.readUnsignedShort();
            head.skipBytes(6);
            for (int table = 0; table < tables; table++) {
                int name = head.readInt();
                head.readInt();
                int offset = head.readInt();
                head.readInt();
                if (name == MAXP) {
                    return (font[offset + 4] & 0xFF) << 8 | font[offset + 5] & 0xFF;
                }
            }
            throw new IllegalStateException("a font without maxp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String deflated(byte[] bits) {
        var bytes = new ByteArrayOutputStream();
        var best = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, best)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
