package id.go.padang.carano.wilayah;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Kemendagri area code inside Kota Padang: {@code 13.71}, {@code 13.71.09} or {@code 13.71.09.1001}. */
public record KodeWilayah(String value) implements Comparable<KodeWilayah> {

    private static final Pattern FORM = Pattern.compile("13\\.71(\\.\\d{2}(\\.1\\d{3})?)?");

    // after FORM, which its constructor needs
    public static final KodeWilayah KOTA_PADANG = new KodeWilayah("13.71");

    public KodeWilayah {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an area code of Kota Padang: " + value);
        }
    }

    /** The code in a text, or empty when the text has not the form of one. */
    public static Optional<KodeWilayah> parse(String text) {
        var trimmed = text.strip();
        return FORM.matcher(trimmed).matches() ? Optional.of(new KodeWilayah(trimmed)) : Optional.empty();
    }

    public Level level() {
        return switch (value.length()) {
            case 5 -> Level.KOTA;
            case 8 -> Level.KECAMATAN;
            default -> Level.KELURAHAN;
        };
    }

    /** The area above; empty for the city. */
    public Optional<KodeWilayah> parent() {
        int dot = value.lastIndexOf('.');
        return level() == Level.KOTA ? Optional.empty() : Optional.of(new KodeWilayah(value.substring(0, dot)));
    }

    /** Whether the other area is this one or lies inside it. */
    public boolean contains(KodeWilayah other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    @Override
    public int compareTo(KodeWilayah other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
