package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.register.RegisterService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees rows of which register when registers are held against each other. The years before 2010 are this test's. */
@WithOwnRegisters
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaskedRowsTest {

    private static final Account DISKOMINFO = Hands.of(81, "d", Role.OPERATOR_OPD, Opd.DISKOMINFO);

    @Autowired
    private Hands hands;

    @Autowired
    private RegisterService registerService;

    @Autowired
    private IndicatorService indicatorService;

    private long population;
    private long welfare;

    @BeforeAll
    void deliver() {
        population = hands.checked(Dataset.PENDUDUK, "2008-S2", MaskedRowsTest::twoAreas);
        welfare = hands.checked(Dataset.KESEJAHTERAAN, "2009-TW1", MaskedRowsTest::twoAreas);
    }

    @Test
    void anOpdSeesItsOwnRegisterAndThePopulationItIsHeldAgainst() {
        assertThat(lines(Hands.DINSOS, Dataset.KESEJAHTERAAN, welfare)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(lines(Hands.DINSOS, Dataset.PENDUDUK, population)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(lines(Hands.DISNAKER, Dataset.PENDUDUK, population)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void anOpdSeesNoRegisterOfAnother() {
        assertThatThrownBy(() -> lines(Hands.DISNAKER, Dataset.KESEJAHTERAAN, welfare))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOpdWithoutARegisterOfPersonsDoesNotSeeThePopulation() {
        assertThatThrownBy(() -> lines(DISKOMINFO, Dataset.PENDUDUK, population))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void walidataSeesEveryRegister() {
        assertThat(lines(Hands.WALIDATA, Dataset.KESEJAHTERAAN, welfare)).hasSize(2);
        assertThat(lines(Hands.WALIDATA, Dataset.PENDUDUK, population)).hasSize(2);
    }

    @Test
    void aCamatSeesRowsOfTheOwnAreaOnly() {
        assertThat(lines(Hands.CAMAT_PAUH, Dataset.KESEJAHTERAAN, welfare)).containsExactly(3L);
        assertThat(lines(Hands.CAMAT_PAUH, Dataset.PENDUDUK, population)).containsExactly(3L);
    }

    @Test
    void aLeaderSeesNone() {
        assertThatThrownBy(() -> lines(Hands.PIMPINAN, Dataset.PENDUDUK, population))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Set<Long> lines(Account account, String dataset, long batch) {
        return ActingAs.account(
                account,
                () -> registerService
                        .masked(indicatorService.dataset(dataset), batch, List.of(2L, 3L))
                        .keySet());
    }

    private static Rows twoAreas(Rows rows) {
        return rows.row(6001).row(6002, "kode_kelurahan", "13.71.08.1001");
    }
}
