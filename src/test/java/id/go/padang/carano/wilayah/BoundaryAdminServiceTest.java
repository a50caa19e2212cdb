package id.go.padang.carano.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class BoundaryAdminServiceTest {

    private static final Account ADMIN = of(71, "admin.peta", Role.ADMIN);
    private static final Account OTHER = of(72, "admin.lain", Role.ADMIN);
    private static final Account WALIDATA = of(73, "walidata.peta", Role.WALIDATA);
    private static final Account AUDITOR = of(74, "auditor.peta", Role.AUDITOR);

    @Autowired
    private BoundaryAdminService boundaries;

    @Autowired
    private BoundaryService boundaryService;

    @Autowired
    private AuditService audit;

    @AfterEach
    void leaveTheMapAsItWas() {
        as(ADMIN, () -> {
            if (boundaries.standing().live().isPresent()) {
                boundaries.backToSchematic(boundaries.standing().version());
            }
            boundaries.standing().sets().forEach(set -> boundaries.remove(set.id()));
            return true;
        });
    }

    @Test
    void changesNoMapBeforeASetIsPutIntoForce() {
        var before = boundaryService.shape(KodeWilayah.KOTA_PADANG);
        var set = load();

        assertThat(boundaryService.shape(KodeWilayah.KOTA_PADANG)).isEqualTo(before);
        assertThat(as(ADMIN, () -> boundaries.preview(Optional.of(set.id())))).hasSize(104);

        as(ADMIN, () -> inForce(set.id()));

        assertThat(boundaryService.captionKey()).isEqualTo("wilayah.map.official");
        assertThat(boundaryService.kelurahan()).hasSize(104);
        assertThat(as(ADMIN, () -> boundaries.standing().live()))
                .map(BoundarySet::id)
                .contains(set.id());

        as(ADMIN, () -> {
            boundaries.backToSchematic(boundaries.standing().version());
            return true;
        });
        assertThat(boundaryService.captionKey()).isEqualTo("wilayah.map.schematic");
        assertThat(boundaryService.shape(KodeWilayah.KOTA_PADANG)).isEqualTo(before);
    }

    @Test
    void goesBackToAnEarlierSet() {
        var first = load();
        var second = load();
        as(ADMIN, () -> inForce(second.id()));
        as(ADMIN, () -> inForce(first.id()));

        assertThat(as(ADMIN, () -> boundaries.standing().live()))
                .map(BoundarySet::id)
                .contains(first.id());
    }

    @Test
    void leavesATraceOfEveryStep() {
        var set = load();
        as(ADMIN, () -> boundaries.receive("rusak.geojson", new ByteArrayInputStream(new byte[0]), Optional.empty()));
        as(ADMIN, () -> inForce(set.id()));
        as(ADMIN, () -> {
            boundaries.backToSchematic(boundaries.standing().version());
            boundaries.remove(set.id());
            return true;
        });

        var filter = new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.of("admin.peta"), Optional.empty(), Optional.empty());
        assertThat(as(AUDITOR, () -> audit.find(filter, 0, 5)))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "BOUNDARIES_REMOVED",
                        "BOUNDARIES_SCHEMATIC",
                        "BOUNDARIES_IN_FORCE",
                        "BOUNDARIES_REFUSED",
                        "BOUNDARIES_RECEIVED");
    }

    @Test
    void tellsTheSecondOfTwoAdminsWhoWasFaster() {
        var mine = load();
        var theirs = load();
        int seen = as(ADMIN, () -> boundaries.standing().version());
        as(OTHER, () -> inForce(theirs.id()));

        assertThatThrownBy(() -> as(ADMIN, () -> {
                    boundaries.putInForce(mine.id(), seen);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        BoundaryChangedException.class, e -> assertThat(e.by()).isEqualTo("admin.lain"));
        assertThat(as(ADMIN, () -> boundaries.standing().live()))
                .map(BoundarySet::id)
                .contains(theirs.id());
        assertThatThrownBy(() -> as(ADMIN, () -> {
                    boundaries.remove(theirs.id());
                    return true;
                }))
                .isInstanceOf(BoundaryChangedException.class);
    }

    @Test
    void letsOnlyOneOfTwoWinWhoPressAtTheSameMoment() throws Exception {
        var one = load();
        var two = load();
        int seen = as(ADMIN, () -> boundaries.standing().version());
        try (var hands = Executors.newFixedThreadPool(2)) {
            var outcomes = hands.invokeAll(List.<Callable<Boolean>>of(
                    () -> as(ADMIN, () -> tries(one.id(), seen)), () -> as(OTHER, () -> tries(two.id(), seen))));
            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void isClosedToEverybodyElse() {
        assertThatThrownBy(() -> as(WALIDATA, boundaries::standing)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(
                        WALIDATA,
                        () -> boundaries.receive("x", new ByteArrayInputStream(new byte[0]), Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private boolean tries(long set, int version) {
        try {
            boundaries.putInForce(set, version);
            return true;
        } catch (BoundaryChangedException e) {
            return false;
        }
    }

    private boolean inForce(long set) {
        boundaries.putInForce(set, boundaries.standing().version());
        return true;
    }

    private BoundarySet load() {
        var content = GeoJsonFile.of(boundaryService.kelurahan()).bytes();
        var receipt = as(
                ADMIN,
                () -> boundaries.receive(
                        "C:\\data\\batas.geojson", new ByteArrayInputStream(content), Optional.empty()));
        var set = ((BoundaryReceipt.Accepted) receipt).set();
        assertThat(set.fileName()).isEqualTo("batas.geojson");
        return set;
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return ActingAs.account(account, work);
    }

    private static Account of(long id, String name, Role role) {
        return new Account(
                id, name, name, role, Optional.empty(), Optional.empty(), Optional.empty(), Texts.INDONESIAN);
    }
}
