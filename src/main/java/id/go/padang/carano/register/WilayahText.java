package id.go.padang.carano.register;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a text that should be an area code turns out to be. */
sealed interface WilayahText {

    record Empty() implements WilayahText {}

    record Known(KodeWilayah area) implements WilayahText {}

    /** The form of a code of this city, and no such area. */
    record Unknown() implements WilayahText {}

    /** A code of another city or province. */
    record Outside() implements WilayahText {}

    /** A name where a code should stand. */
    record Name(String codes) implements WilayahText {}

    record Nonsense() implements WilayahText {}

    Pattern ANY_CODE = Pattern.compile("(\\d{2})\\.?(\\d{2})(?:\\.?(\\d{2})(?:\\.?(\\d{4}))?)?");

    static WilayahText read(String text, WilayahService wilayahService) {
        if (text.isEmpty()) {
            return new Empty();
        }
        var code = ANY_CODE.matcher(text);
        if (!code.matches()) {
            var codes = wilayahService.named(text).stream()
                    .map(Wilayah::kode)
                    .map(KodeWilayah::value)
                    .collect(Collectors.joining(", "));
            return codes.isEmpty() ? new Nonsense() : new Name(codes);
        }
        if (!text.startsWith("13.71") && !text.startsWith("1371")) {
            return new Outside();
        }
        var dotted = new StringBuilder(code.group(1));
        for (int part = 2; part <= 4 && code.group(part) != null; part++) {
            dotted.append('.').append(code.group(part));
        }
        return KodeWilayah.parse(dotted.toString())
                .flatMap(wilayahService::find)
                .map(Wilayah::kode)
                .<WilayahText>map(Known::new)
                .orElseGet(Unknown::new);
    }

    default Optional<KodeWilayah> kode() {
        return this instanceof Known known ? Optional.of(known.area) : Optional.empty();
    }
}
