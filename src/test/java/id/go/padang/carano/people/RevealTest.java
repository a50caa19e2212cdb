package id.go.padang.carano.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PersonAccess.Kind;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.RowFilter;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

/** One person in plain, many in plain, and who looked at them. */
@WithDemoData
@ExtendWith(OutputCaptureExtension.class)
class RevealTest {

    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Place GADANG = new Place.Area(new KodeWilayah("13.71.09.1006"));
    private static final Purpose WHY = new Purpose(Purpose.Kind.VERVAL, "Pemeriksaan berkas semester ini");
    private static long nextAccount = 900_000;

    @Autowired
    private DemoReader reader;

    @Autowired
    private PeopleService people;

    @Autowired
    private AccessService accesses;

    @Autowired
    private RegisterService registers;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void masksEveryPersonalFieldOfAList() {
        var dataset = indicators.dataset(Dataset.YATIM);
        for (PersonRow row : as("kepala.dinsos", () -> page(yatim(KURANJI)))) {
            for (var column : dataset.columns()) {
                var value = row.values().get(dataset.position(column.name()));
                assertThat(value.isEmpty() || !column.personal() || value.contains("…") || value.contains("***"))
                        .as(column.name())
                        .isTrue();
            }
        }
    }

    @Test
    void revealsOnePersonWithExactlyOneEntryInTheTrailAndNothingPersonalInIt(CapturedOutput output) {
        var masked = as("kepala.dinsos", () -> page(yatim(KURANJI))).getFirst();
        long before = entries();

        var plain = as("kepala.dinsos", () -> people.reveal(yatim(KURANJI), masked.line(), WHY));

        var nik = plain.values().getFirst();
        assertThat(nik).matches("\\d{16}");
        assertThat(masked.values().getFirst()).startsWith(nik.substring(0, 4)).doesNotContain(nik);
        assertThat(entries()).isEqualTo(before + 1);
        var entry = jdbc.sql("SELECT * FROM audit_entry ORDER BY sequence_number DESC LIMIT 1")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("action", "PERSON_REVEALED")
                .containsEntry("actor", "kepala.dinsos")
                .containsEntry("purpose", "VERVAL: Pemeriksaan berkas semester ini");
        assertNothingPersonal(entry, plain);
        assertNothingPersonal(
                jdbc.sql("SELECT * FROM person_access ORDER BY id DESC LIMIT 1")
                        .query()
                        .singleRow(),
                plain);
        assertThat(output.getAll()).doesNotContain(nik);
        assertThat(plain.toString()).doesNotContain(nik);
    }

    @Test
    void tellsWhoLookedAtAPersonWithinASecondAndPutsTheQuestionInTheTrail() {
        var row = as("lurah.korong-gadang", () -> page(yatim(GADANG))).getFirst();
        var plain = as("lurah.korong-gadang", () -> people.reveal(yatim(GADANG), row.line(), WHY));
        var nik = plain.values().getFirst();

        for (String asking : List.of("auditor", "walidata")) {
            long start = System.nanoTime();
            var found = as(asking, () -> accesses.whoLookedAt(nik));
            assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
            assertThat(found).anySatisfy(one -> {
                assertThat(one.actor()).isEqualTo("lurah.korong-gadang");
                assertThat(one.kind()).isEqualTo(Kind.REVEAL);
                assertThat(one.purpose()).contains(WHY.text());
                assertThat(one.list()).isEqualTo("yatim.total 13.71.09.1006");
                assertThat(one.line()).hasValue(row.line());
            });
            var entry = jdbc.sql("SELECT * FROM audit_entry ORDER BY sequence_number DESC LIMIT 1")
                    .query()
                    .singleRow();
            assertThat(entry).containsEntry("action", "PERSON_ACCESS_READ").containsEntry("actor", asking);
            assertNothingPersonal(entry, plain);
        }
        assertThatThrownBy(() -> as("auditor", () -> accesses.whoLookedAt("1371")))
                .hasMessage("people.refused.nik");
        for (String other : List.of("pimpinan", "dewan", "kepala.dinsos", "admin")) {
            assertThatThrownBy(() -> as(other, () -> accesses.whoLookedAt(nik)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void refusesWithoutAPurposeAndWithANumberInIt() {
        var line = as("kepala.dinsos", () -> page(yatim(KURANJI))).getFirst().line();
        long before = entries();

        assertRefused("people.refused.purpose", line, new Purpose(Purpose.Kind.OTHER, "         x          "));
        assertRefused(
                "people.refused.purpose.number",
                line,
                new Purpose(Purpose.Kind.OTHER, "cek 1371096010150012 sekarang"));
        assertRefused("people.refused.row", 99_999_999, WHY);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void stopsAnAccountAfterSixtyPersonsInAnHour() {
        var busy = copy("kepala.dinsos");
        var rows = ActingAs.account(busy, () -> people.page(yatim(CITY), Search.NONE, RowOrder.NAME, 0, 100));

        for (int i = 0; i < PeopleTrail.REVEALS_PER_HOUR; i++) {
            long line = rows.get(i).line();
            assertThat(ActingAs.account(busy, () -> people.reveal(yatim(CITY), line, WHY))
                            .line())
                    .isEqualTo(line);
        }
        long before = entries();
        assertThatThrownBy(() -> ActingAs.account(
                        busy, () -> people.reveal(yatim(CITY), rows.getLast().line(), WHY)))
                .isInstanceOfSatisfying(PeopleRefusedException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("people.refused.limit");
                    assertThat(refused.arguments()).containsExactly(60);
                });
        assertThat(entries()).isEqualTo(before);
        assertThat(ActingAs.account(
                        copy("kepala.dinsos"),
                        () -> people.reveal(yatim(CITY), rows.getLast().line(), WHY)))
                .isNotNull();
    }

    @Test
    void takesAListAlongInPlainOnlyWithPurposeAndRightAndWritesEveryPersonDown() {
        var address = yatim(GADANG);
        long before = entries();
        var rows = as(
                "lurah.korong-gadang",
                () -> people.export(address, Search.NONE, RowOrder.NAME, true, Optional.of(WHY)));

        assertThat(rows).isNotEmpty().allMatch(row -> row.values().getFirst().matches("\\d{16}"));
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM person_access WHERE kind = 'EXPORT' AND list = ? AND purpose = ?")
                        .params("yatim.total 13.71.09.1006", WHY.text())
                        .query(Long.class)
                        .single())
                .isEqualTo(rows.size());
        var nik = rows.getLast().values().getFirst();
        assertThat(as("auditor", () -> accesses.whoLookedAt(nik)))
                .anyMatch(one -> one.kind() == Kind.EXPORT && one.actor().equals("lurah.korong-gadang"));
        assertThatThrownBy(() -> as(
                        "lurah.korong-gadang",
                        () -> people.export(address, Search.NONE, RowOrder.NAME, true, Optional.empty())))
                .hasMessage("people.refused.purpose");
        for (String masked : List.of("pimpinan", "walidata")) {
            assertThatThrownBy(() -> as(
                            masked, () -> people.export(address, Search.NONE, RowOrder.NAME, true, Optional.of(WHY))))
                    .hasMessage("people.refused.plain");
            assertThat(as(masked, () -> people.export(address, Search.NONE, RowOrder.NAME, false, Optional.empty())))
                    .hasSameSizeAs(rows)
                    .noneMatch(row -> row.values().getFirst().matches("\\d{16}"));
        }
    }

    @Test
    void takesNoListAlongThatIsTooLong() {
        var everybody = PeopleAddress.of("penduduk.total", CITY, Selection.NEWEST);

        assertThatThrownBy(() -> as(
                        "kepala.dukcapil",
                        () -> people.export(everybody, Search.NONE, RowOrder.NAME, false, Optional.empty())))
                .hasMessage("people.refused.rows");
        assertThatThrownBy(() -> as(
                        "kepala.dukcapil",
                        () -> people.export(everybody, Search.NONE, RowOrder.NAME, true, Optional.of(WHY))))
                .hasMessage("people.refused.rows");
    }

    @Test
    void findsByTheBeginningOfAnyWordOfANameAndByNikOnlyInsideTheList() {
        var address = yatim(KURANJI);
        var line = as("kepala.dinsos", () -> page(address)).get(3).line();
        var plain = as("kepala.dinsos", () -> people.reveal(address, line, WHY));
        var name = plain.values().get(indicators.dataset(Dataset.YATIM).position("nama"));
        var nik = plain.values().getFirst();
        var word = name.substring(name.lastIndexOf(' ') + 1);

        assertThat(found("kepala.dinsos", address, name.toLowerCase(Locale.ROOT)))
                .contains(line);
        assertThat(found("kepala.dinsos", address, word)).contains(line);
        assertThat(found("kepala.dinsos", address, "%%")).isEmpty();
        long before = entries();
        assertThat(found("kepala.dinsos", address, nik)).containsExactly(line);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(found("kepala.dinsos", yatim(new Place.Area(new KodeWilayah("13.71.01"))), nik))
                .isEmpty();
        assertThat(as("auditor", () -> accesses.whoLookedAt(nik))).anyMatch(one -> one.kind() == Kind.SEARCH);
        assertThatThrownBy(() -> as("kepala.dinsos", () -> people.lookFor(address, "12345")))
                .hasMessage("people.refused.nik");
        assertThatThrownBy(() -> as("kepala.dinsos", () -> people.lookFor(address, "a")))
                .hasMessage("people.refused.name");
    }

    @Test
    void refusesEverybodyElseEverywhere() {
        var line = as("kepala.dinsos", () -> page(yatim(KURANJI))).getFirst().line();
        for (String outside : List.of("dewan", "dewan-1", "auditor", "admin")) {
            for (Supplier<?> attempt : attempts(yatim(KURANJI), line)) {
                assertThatThrownBy(() -> as(outside, attempt::get))
                        .as(outside)
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        for (String other : List.of("kepala.dukcapil", "operator.disnaker", "kepala.pertanahan")) {
            assertThat(as(other, () -> people.open(yatim(KURANJI)))).as(other).isEmpty();
            assertThatThrownBy(() -> as(other, () -> page(yatim(KURANJI)))).hasMessage("people.refused.list");
            assertThatThrownBy(() -> as(other, () -> people.reveal(yatim(KURANJI), line, WHY)))
                    .hasMessage("people.refused.list");
        }
        for (Place beyond : List.of(CITY, KURANJI, new Place.Area(new KodeWilayah("13.71.09.1001")))) {
            assertThat(as("lurah.korong-gadang", () -> people.open(yatim(beyond))))
                    .isEmpty();
        }
        assertThat(as("camat.kuranji", () -> people.open(yatim(CITY)))).isEmpty();
        assertThat(as("camat.kuranji", () -> people.open(yatim(KURANJI)))).isPresent();
    }

    @Test
    void theRegisterItselfKeepsTheScopeAndGivesNothingInPlainOutsideATransactionThatRecords() {
        var list = as("walidata", () -> people.open(yatim(CITY)).orElseThrow());
        var dataset = list.dataset();
        var everything = new RowFilter(
                list.part().batchId(),
                new RowFilter.Where.Inside(Set.of(KodeWilayah.KOTA_PADANG)),
                list.indicator().numerator(),
                Optional.empty());

        var rows = as("lurah.korong-gadang", () -> registers.persons(dataset, everything, RowOrder.NAME, 0, 5_000));
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.wilayah()
                        .filter(new KodeWilayah("13.71.09.1006")::equals)
                        .isPresent());
        assertThatThrownBy(() -> as("kepala.dinsos", () -> registers.plainPerson(dataset, everything, 2)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> as("kepala.dukcapil", () -> registers.sum(dataset, everything)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsNobodyWhenTheRegisterAndTheFigureDiffer() {
        var list = as("walidata", () -> people.open(yatim(CITY)).orElseThrow());
        var victim = as("walidata", () -> page(yatim(CITY))).getFirst();
        long batch = list.part().batchId();
        var age = jdbc.sql("SELECT umur FROM register_yatim WHERE batch_id = ? AND line = ?")
                .params(batch, victim.line())
                .query(String.class)
                .single();
        setAge(batch, victim.line(), "18");
        try {
            var now = as("walidata", () -> people.open(yatim(CITY)).orElseThrow());
            assertThat(now.agrees()).isFalse();
            assertThat(now.counted().n()).isEqualTo(now.figure().n() - 1);
            assertThatThrownBy(() -> as("walidata", () -> page(yatim(CITY)))).hasMessage("people.refused.differs");
        } finally {
            setAge(batch, victim.line(), age);
        }
        assertThat(as("walidata", () -> page(yatim(CITY)))).isNotEmpty();
    }

    @Test
    void theRecordOfAccessCannotBeChanged() {
        var line = as("kepala.dinsos", () -> page(yatim(KURANJI))).getFirst().line();
        as("kepala.dinsos", () -> people.reveal(yatim(KURANJI), line, WHY));

        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE person_access SET actor = 'x'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM person_access").update()).hasMessageContaining("append-only");
    }

    private List<Supplier<?>> attempts(PeopleAddress address, long line) {
        return List.of(
                () -> people.open(address),
                () -> page(address),
                () -> people.count(address, Search.NONE),
                () -> people.lookFor(address, "Sit"),
                () -> people.reveal(address, line, WHY),
                () -> people.export(address, Search.NONE, RowOrder.NAME, false, Optional.empty()));
    }

    private void setAge(long batch, long line, String age) {
        jdbc.sql("UPDATE register_yatim SET umur = ? WHERE batch_id = ? AND line = ?")
                .params(age, batch, line)
                .update();
    }

    private void assertRefused(String key, long line, Purpose purpose) {
        assertThatThrownBy(() -> as("kepala.dinsos", () -> people.reveal(yatim(KURANJI), line, purpose)))
                .hasMessage(key);
    }

    private void assertNothingPersonal(Map<String, @Nullable Object> entry, PersonRow plain) {
        var dataset = indicators.dataset(Dataset.YATIM);
        var text = new ArrayList<>(entry.values()).toString();
        for (var column : dataset.columns()) {
            var value = plain.values().get(dataset.position(column.name()));
            if (column.personal() && !value.isEmpty()) {
                assertThat(text).as(column.name()).doesNotContain(value);
            }
        }
    }

    private List<Long> found(String username, PeopleAddress address, String text) {
        return as(username, () -> {
            var search = people.lookFor(address, text);
            var lines = people.page(address, search, RowOrder.NAME, 0, 200).stream()
                    .map(PersonRow::line)
                    .toList();
            assertThat(people.count(address, search)).isGreaterThanOrEqualTo(lines.size());
            return lines;
        });
    }

    private List<PersonRow> page(PeopleAddress address) {
        return people.page(address, Search.NONE, RowOrder.WILAYAH, 0, 50);
    }

    private static PeopleAddress yatim(Place place) {
        return PeopleAddress.of("yatim.total", place, Selection.NEWEST);
    }

    private long entries() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry").query(Long.class).single();
    }

    /** Another account with the same rights, so that the hour of one test is not that of another. */
    private Account copy(String username) {
        var one = reader.account(username);
        return new Account(
                nextAccount++,
                one.username(),
                one.displayName(),
                one.role(),
                one.opd(),
                one.dapil(),
                one.wilayah(),
                one.locale());
    }

    private <T> T as(String username, Supplier<T> work) {
        return reader.as(username, work);
    }
}
