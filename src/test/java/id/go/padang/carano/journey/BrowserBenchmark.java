package id.go.padang.carano.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.Subject;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a reader waits for and what an open page costs: bytes before the first chart, click to painted, moved weight to
 * painted, memory per open dashboard. No test of a build: start it with
 * {@code ./mvnw test -Dskip.frontend -Dtest=BrowserBenchmark -Dcarano.residents=946982}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=${carano.residents:94698}",
            "carano.bundled-database.buffer-pool=1G",
            "carano.bundled-database.name=carano_browser_benchmark"
        })
class BrowserBenchmark {

    /** The parts of the bundle that draw charts and maps. */
    private static final Pattern DRAWINGS = Pattern.compile("/(area-map|vaadin-chart)-");

    private static final String LEAD = "kepala.dinsos";
    private static final String CITY = "/wilayah/13.71";
    private static final int DRILLS = 90;
    private static final int WARMED_BY = 30;
    private static final int OPEN_PAGES = 30;
    private static final String DRILL = """
            async path => {
                const start = performance.now();
                const target = [...document.querySelectorAll('a')].find(a => a.getAttribute('href')?.startsWith(path));
                const before = document.querySelector('h1').textContent;
                target.click();
                await new Promise(done => {
                    const look = () => document.querySelector('h1')?.textContent !== before
                        ? requestAnimationFrame(() => requestAnimationFrame(done)) : requestAnimationFrame(look);
                    look();
                });
                const painted = performance.now() - start;
                await new Promise(done => {
                    const look = () => document.querySelector('.after-paint[aria-busy]')
                        ? requestAnimationFrame(look) : done();
                    look();
                });
                return [painted, performance.now() - start];
            }
            """;

    private static final int CRITERIA = 20;
    private static final int MOVES = 40;
    private static final int MOVES_BEFORE = 10;
    private static final String MOVE = """
            async points => {
                const slider = document.querySelector('.study-weight-aspect input[type=range]');
                const start = performance.now();
                const answered = new Promise(done => new MutationObserver((changes, observer) => {
                    observer.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(done));
                }).observe(document.querySelector('.study-ranking'), { childList: true, subtree: true }));
                slider.value = points;
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                slider.dispatchEvent(new Event('change', { bubbles: true }));
                await answered;
                return performance.now() - start;
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private DemoReader reader;

    @Autowired
    private FigureService figures;

    @Autowired
    private StudyService studies;

    @Test
    void measuresWhatAReaderWaitsForAndWhatAnOpenPageCosts() {
        try (var chromium = Chromium.start()) {
            firstLoad(chromium);
            drills(chromium);
            movedWeights(chromium);
            memory(chromium);
        }
    }

    private void firstLoad(Chromium chromium) {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            var bytes = new AtomicLong();
            var drawings = new AtomicLong();
            var drawn = new HashSet<String>();
            var cdp = context.newCDPSession(page);
            cdp.send("Network.enable");
            cdp.on("Network.responseReceived", event -> {
                if (DRAWINGS.matcher(
                                event.getAsJsonObject("response").get("url").getAsString())
                        .find()) {
                    drawn.add(event.get("requestId").getAsString());
                }
            });
            cdp.on("Network.loadingFinished", event -> {
                bytes.addAndGet(encoded(event));
                if (drawn.contains(event.get("requestId").getAsString())) {
                    drawings.addAndGet(encoded(event));
                }
            });
            page.navigate(address());
            page.waitForSelector("input[name=username]");
            long login = bytes.get();
            signIn(page);
            page.waitForSelector("h1");
            page.waitForTimeout(1500);
            say(
                    "first load, compressed: login page %d KB, with the first page behind it %d KB, %d KB of them its map",
                    login / 1024, bytes.get() / 1024, drawings.get() / 1024);
        }
    }

    private void drills(Chromium chromium) {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(address());
            signIn(page);
            var times = new ArrayList<Double>();
            var whole = new ArrayList<Double>();
            page.navigate(address() + CITY);
            for (int i = 0; i < DRILLS; i++) {
                settled(page);
                var took = (List<?>) page.evaluate(DRILL, "wilayah/13.71.%02d".formatted(1 + i % 11));
                times.add(((Number) took.getFirst()).doubleValue());
                whole.add(((Number) took.getLast()).doubleValue());
                settled(page);
                page.evaluate(DRILL, CITY.substring(1));
            }
            sayTimes("click to painted, city to kecamatan", times, WARMED_BY);
            sayTimes("click until everything below stands too", whole, WARMED_BY);
        }
    }

    private void movedWeights(Chromium chromium) {
        long study = reader.as(LEAD, this::wideStudy);
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(address());
            signIn(page, LEAD);
            page.navigate(address() + "/prioritas/" + study);
            page.waitForSelector(".study-order");
            var times = new ArrayList<Double>();
            for (int i = 0; i < MOVES; i++) {
                settled(page);
                times.add(((Number) page.evaluate(MOVE, 1 + i * 37 % 99)).doubleValue());
            }
            sayTimes("moved weight to painted", times, MOVES_BEFORE);
        }
    }

    /** Every kelurahan by as many criteria as the speed is promised for. */
    private long wideStudy() {
        var release = figures.releases().getFirst();
        var study = studies.create(
                "Kajian lebar", Subject.KELURAHAN, KodeWilayah.KOTA_PADANG, release.number(), Opd.DINAS_SOSIAL);
        var aspects = Aspect.values();
        var measures = new ArrayList<Measure>();
        release.indicators().stream()
                .limit(CRITERIA)
                .forEach(indicator -> measures.add(Measure.of(indicator, aspects[measures.size() % aspects.length])));
        return studies.save(study.id(), study.version(), study.plan().measuredBy(measures))
                .id();
    }

    // a reader looks at a page before going on
    private static void settled(Page page) {
        page.waitForSelector("h1");
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
        page.waitForTimeout(1000);
    }

    private void memory(Chromium chromium) {
        try (var context = chromium.browser().newContext()) {
            var first = context.newPage();
            first.navigate(address());
            signIn(first);
            first.navigate(address() + CITY);
            first.waitForSelector("h1");
            long before = live();
            var pages = new ArrayList<Page>();
            for (int i = 0; i < OPEN_PAGES; i++) {
                var page = context.newPage();
                page.navigate(address() + "/wilayah/13.71." + "%02d".formatted(1 + i % 11));
                page.waitForSelector("h1");
                page.waitForTimeout(500);
                pages.add(page);
            }
            say("memory per open dashboard: %.2f MB", (live() - before) / 1048576.0 / OPEN_PAGES);
            pages.forEach(Page::close);
        }
    }

    private static long encoded(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    private void signIn(Page page) {
        signIn(page, "pimpinan");
    }

    private static void signIn(Page page, String account) {
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("carano-contoh-2026");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/masuk"));
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void sayTimes(String what, List<Double> times, int warmedBy) {
        var sorted = times.stream().skip(warmedBy).sorted().toList();
        say("%s: p50 %.0f ms, p95 %.0f ms", what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }

    private static void say(String line, Object... arguments) {
        System.out.println("BENCH " + String.format(Locale.ROOT, line, arguments));
    }
}
