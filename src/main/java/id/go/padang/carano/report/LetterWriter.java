package id.go.padang.carano.report;

import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a letter together from what its kind composes for this reader. */
@Component
class LetterWriter {

    private final ReportKinds kinds;
    private final WilayahService wilayahService;
    private final Installation installation;
    private final Texts texts;

    LetterWriter(ReportKinds kinds, WilayahService wilayahService, Installation installation, Texts texts) {
        this.kinds = kinds;
        this.wilayahService = wilayahService;
        this.installation = installation;
        this.texts = texts;
    }

    /**
     * Empty when nothing is published for the place, or the kind or the place is not for this reader, or somebody wants
     * a list of persons issued.
     */
    Optional<Letter> write(ReportRequest request, Optional<String> code, Instant at) {
        var wording = wording(request.locale());
        return kinds.find(request.kind())
                .filter(kind -> kind.suits(request.place()))
                .filter(kind -> code.isEmpty() || !kind.listsPersons())
                .flatMap(kind -> kind.compose(request, wording))
                .map(content -> new Letter(
                        request.pinned(content.edition().selection()),
                        content,
                        wording,
                        installation.holdsDemoData(),
                        code,
                        at));
    }

    private Wording wording(Locale locale) {
        return new Wording(texts, locale, kode -> wilayahService.get(kode).name());
    }
}
