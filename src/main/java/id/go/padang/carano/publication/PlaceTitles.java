package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What places are called on every screen. */
@Component
public class PlaceTitles {

    private final WilayahService wilayahService;
    private final Texts texts;

    PlaceTitles(WilayahService wilayahService, Texts texts) {
        this.wilayahService = wilayahService;
        this.texts = texts;
    }

    /** The name alone, as in {@code Kuranji}. */
    public String name(KodeWilayah kode) {
        return wilayahService.get(kode).name();
    }

    /** Level and name, as in {@code Kecamatan Kuranji} or {@code Daerah Pemilihan III}. */
    public String title(Locale locale, Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                texts.get(locale, "dashboard.level." + kode.level().name()) + " " + name(kode);
            case Place.Constituency(var dapil) -> texts.get(locale, "dashboard.dapil", dapil.roman());
        };
    }
}
