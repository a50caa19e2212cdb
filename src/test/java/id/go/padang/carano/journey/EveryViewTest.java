package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Every kind of page: what stands in the menu of each role, what is one click below, what is reached by a link from
 * elsewhere. Axe looks at each kind by day and in the dark, and at what differs by role once more for each.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_journey"
        })
class EveryViewTest extends Journey {

    private static final String NOT_FOUND = "Halaman tidak ditemukan";
    private static final Pattern CODE = Pattern.compile("[?].*");
    private static final List<String> FIGURES = List.of(
            "wilayah/13.71.09.1006?sektor=kemiskinan",
            "indikator/yatim.per_1000",
            "indikator/kesejahteraan.desil_1_per_1000?dan=yatim.per_1000");
    private static final Map<String, List<String>> ELSEWHERE = Map.of(
            "pimpinan",
            List.of(
                    "wilayah/13.71.09?sektor=yatim&banding=13.71.08",
                    "wilayah/13.71.09.1006?kelamin=P",
                    "dapil/3",
                    "indikator/yatim.per_1000?tingkat=kelurahan&umur=7-12",
                    "indikator/kesejahteraan.desil_1_per_1000?dan=yatim.per_1000",
                    "orang/kesejahteraan.desil_1/13.71.09.1006",
                    "verifikasi",
                    "akun-saya"),
            "dewan",
            List.of(
                    "wilayah/13.71?sektor=tanah",
                    "dapil/3?sektor=penganggur",
                    "indikator/penganggur.total?dapil=3",
                    "indikator/yatim.per_1000?tingkat=kelurahan"),
            "kepala.dinsos",
            FIGURES,
            "walidata",
            List.of("rilis/audit-sel-kecil"),
            "camat.kuranji",
            FIGURES);

    /** What shows each role something else, beside what is named above; every other kind of page is looked at once. */
    private static final Set<String> OWN = Set.of("beranda", "laporan");

    private static final Set<String> SEEN = new HashSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pimpinan",
                "dewan",
                "kepala.dinsos",
                "operator.dinsos",
                "walidata",
                "camat.kuranji",
                "lurah.korong-gadang",
                "auditor",
                "admin"
            })
    void isCleanByDayAndInTheDark(String account) {
        try (var visitor = visitor(account)) {
            visitor.open("/beranda");
            assertThat(visitor.heading()).isVisible();
            visitor.awaitQuiet();
            var menu = menu(visitor);
            var addresses = new LinkedHashSet<>(menu);
            assertThat(addresses).hasSizeGreaterThan(2);
            for (var address : List.copyOf(addresses)) {
                if (look(visitor, address, List.of())) {
                    below(visitor, address).stream()
                            .filter(other -> kinds(addresses).add(kind(other)))
                            .forEach(addresses::add);
                }
            }
            addresses.removeAll(menu);
            var named = ELSEWHERE.getOrDefault(account, List.of());
            addresses.addAll(named);
            addresses.forEach(address -> look(visitor, address, named));
        }
    }

    /** Whether it was a page to look at: of a kind not seen before, of what each role has its own of, or named. */
    private boolean look(Visitor visitor, String address, List<String> named) {
        boolean first = SEEN.add(kind(address));
        if (!first && !OWN.contains(kind(address)) && !named.contains(address)) {
            return false;
        }
        visitor.open("/" + address);
        assertThat(visitor.heading()).isVisible();
        visitor.awaitQuiet();
        assertThat(visitor.heading().innerText()).as(address).isNotEqualTo(NOT_FOUND);
        var name = CODE.matcher(address).replaceAll("").replaceAll("[^a-z0-9]+", "-");
        if (first) {
            visitor.lookInBothThemes(name);
        } else {
            visitor.look(name);
        }
        return true;
    }

    private static Set<String> menu(Visitor visitor) {
        var items = visitor.page().locator("vaadin-side-nav-item");
        assertThat(items.first()).isAttached();
        var paths = items.evaluateAll("items => items.map(item => item.path.replace(/^\\//, ''))");
        var menu = new LinkedHashSet<String>();
        ((List<?>) paths).forEach(path -> menu.add(path.toString()));
        return menu;
    }

    /** What the page links to below the addresses of this house, the first of each kind. */
    private static Set<String> below(Visitor visitor, String address) {
        var links = visitor.page()
                .locator("main a[href]")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        var below = new LinkedHashSet<String>();
        ((List<?>) links)
                .stream()
                        .map(Object::toString)
                        .filter(link ->
                                link.matches("[a-z-]+/.*") && !kind(link).equals(kind(address)))
                        .forEach(below::add);
        return below;
    }

    private static Set<String> kinds(Set<String> addresses) {
        var kinds = new HashSet<String>();
        addresses.forEach(address -> kinds.add(kind(address)));
        return kinds;
    }

    /** The same for pages of the same view, as {@code wilayah/*} for every area. */
    private static String kind(String address) {
        var path = CODE.matcher(address).replaceAll("");
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash) + "/*";
    }
}
