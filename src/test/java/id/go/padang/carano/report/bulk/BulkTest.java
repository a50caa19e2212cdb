package id.go.padang.carano.report.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.report.Paper;
import id.go.padang.carano.report.PrintedPages;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithDemoData
class BulkTest {

    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah KORONG_GADANG = new KodeWilayah("13.71.09.1006");
    private static final KodeWilayah PAUH = new KodeWilayah("13.71.08");

    @Autowired
    private BulkService bulkService;

    @Autowired
    private BulkPress press;

    @Autowired
    private BulkQueries queries;

    @Autowired
    private ScheduleService schedules;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private FigureService figures;

    @Autowired
    private WilayahService wilayahService;

    @Test
    void printsEveryReportWithTheReadersRightsAndSaysWhyOneIsMissing() {
        var camat = camat("camat.satu");
        long id = as(camat, () -> bulkService.start(order(List.of(KURANJI, PAUH, KORONG_GADANG))));
        var run = finished(camat, id);

        assertThat(run.state()).isEqualTo(BulkState.DONE);
        assertThat(run.done()).isEqualTo(3);
        assertThat(run.problems()).containsExactly("13.71.08: Belum ada data yang terbit untuk pilihan ini.");
        var files = as(camat, () -> unzipped(id));
        assertThat(files.keySet()).hasSize(2).allMatch(name -> name.startsWith("konsep-profil-wilayah-13.71.09"));
        files.forEach((name, bytes) -> {
            try (var pdf = PrintedPages.of(bytes)) {
                assertThat(pdf.text())
                        .contains(name.contains("1006") ? "Kelurahan Korong Gadang" : "Kecamatan Kuranji");
            }
        });
    }

    @Test
    void printsEveryKindOfAReleaseInOneRun() {
        var lurah = account("lurah.satu", Role.LURAH, Optional.of(KORONG_GADANG));
        long id = as(lurah, () -> bulkService.startAll(order(List.of(KORONG_GADANG))));
        var run = finished(lurah, id);

        assertThat(run.state()).isEqualTo(BulkState.DONE);
        assertThat(run.problems()).isEmpty();
        assertThat(run.fileName()).startsWith("laporan-semua-r");
        var files = as(lurah, () -> unzipped(id));
        assertThat(files).hasSize(run.total());
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("konsep-profil-wilayah-13.71.09.1006"))
                .anyMatch(name -> name.startsWith("konsep-ringkasan-anak-yatim-13.71.09.1006"))
                .anyMatch(name -> name.startsWith("konsep-laporan-tematik-kemiskinan-13.71.09.1006"))
                .noneMatch(name -> name.contains("daftar"));
    }

    @Test
    void showsAShelfToItsOwnerAlone() {
        var camat = camat("camat.dua");
        long id = as(camat, () -> bulkService.start(order(List.of(KURANJI))));
        finished(camat, id);
        var other = camat("camat.tiga");

        assertThat(as(other, () -> bulkService.mine())).extracting(BulkRun::id).doesNotContain(id);
        assertThat(as(other, () -> bulkService.content(id))).isEmpty();
        var moved = account("camat.dua", Role.CAMAT, Optional.of(PAUH));
        assertThat(as(moved, () -> bulkService.content(id)))
                .as("printed with rights that the account has no more")
                .isEmpty();
        ActingAs.account(other, () -> bulkService.remove(id));
        assertThat(as(camat, () -> bulkService.mine())).extracting(BulkRun::id).contains(id);
        ActingAs.account(camat, () -> bulkService.remove(id));
        assertThat(as(camat, () -> bulkService.mine())).isEmpty();
    }

    @Test
    void stopsWhenItIsCancelledAndKeepsNothing() {
        var pimpinan = account("pimpinan.bulk", Role.PIMPINAN, Optional.empty());
        var all = wilayahService.all().stream().map(area -> area.kode()).toList();
        long id = as(pimpinan, () -> bulkService.start(order(all)));
        ActingAs.account(pimpinan, () -> bulkService.cancel(id));
        var run = finished(pimpinan, id);

        assertThat(run.state()).isEqualTo(BulkState.CANCELLED);
        assertThat(run.bytes()).isZero();
        assertThat(as(pimpinan, () -> bulkService.content(id))).isEmpty();
    }

    @Test
    void saysOfARunThatThePortalLeftInTheMiddleThatItMustBeStartedAgain() {
        var camat = camat("camat.empat");
        queries.insert(77, Shelf.of(camat), "elsewhere", order(List.of(KURANJI)));
        press.cleanUp();
        assertThat(as(camat, () -> bulkService.mine()).getFirst().state())
                .as("another node's run goes on")
                .isEqualTo(BulkState.RUNNING);
        queries.interrupt("elsewhere");
        assertThat(as(camat, () -> bulkService.mine()).getFirst().state()).isEqualTo(BulkState.INTERRUPTED);
    }

    @Test
    void bringsWhatIsScheduledOntoTheShelfOfItsOwnerOnceAndToNobodyWhoIsGone() {
        var kuranji = account("camat.kuranji", Role.CAMAT, Optional.of(KURANJI));
        var gone = camat("camat.tidak.ada");
        for (var account : List.of(kuranji, gone)) {
            ActingAs.account(account, () -> schedules.add(order(List.of(KURANJI)), Cadence.EACH_RELEASE));
        }
        int before = as(kuranji, () -> bulkService.mine()).size();
        deliveries.deliver(Cadence.EACH_RELEASE, "999");
        deliveries.deliver(Cadence.EACH_RELEASE, "999");

        var runs = as(kuranji, () -> bulkService.mine());
        assertThat(runs).hasSize(before + 1);
        assertThat(runs.getFirst().total())
                .as("the own kecamatan and its kelurahan")
                .isEqualTo(1 + wilayahService.childrenOf(KURANJI).size());
        assertThat(as(gone, () -> bulkService.mine())).isEmpty();
        ActingAs.account(kuranji, () -> {
            bulkService.cancel(runs.getFirst().id());
            schedules.remove(schedules.mine().getFirst().id());
            assertThat(schedules.mine()).isEmpty();
        });
    }

    @Test
    void knowsTheFirstMondayOfAMonth() {
        assertThat(Cadence.firstMonday(LocalDate.of(2026, 11, 26))).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(Cadence.firstMonday(LocalDate.of(2026, 11, 2))).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(Cadence.firstMonday(LocalDate.of(2026, 11, 1))).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    private BulkOrder order(List<KodeWilayah> places) {
        int release = as(
                account("pimpinan.bulk", Role.PIMPINAN, Optional.empty()),
                () -> figures.releases().getFirst().number());
        return new BulkOrder(
                "profil",
                release,
                places.stream().map(kode -> (Place) new Place.Area(kode)).toList(),
                Texts.INDONESIAN,
                Paper.A4,
                true,
                false);
    }

    private BulkRun finished(Account account, long id) {
        while (true) {
            var run = as(account, () -> bulkService.mine()).stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow();
            if (run.state() != BulkState.RUNNING) {
                return run;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Map<String, byte[]> unzipped(long id) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(bulkService.content(id).orElseThrow())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Account camat(String username) {
        return account(username, Role.CAMAT, Optional.of(KURANJI));
    }

    private static Account account(String username, Role role, Optional<KodeWilayah> wilayah) {
        return new Account(7, username, "Pembaca", role, Optional.empty(), Optional.empty(), wilayah, Texts.INDONESIAN);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return ActingAs.account(account, work);
    }
}
