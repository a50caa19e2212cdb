package id.go.padang.carano.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah KELURAHAN = new KodeWilayah("13.71.09.1001");
    private static final KodeWilayah ELSEWHERE = new KodeWilayah("13.71.01");
    private static final Dapil DAPIL = new Dapil(2024, 2, 7, List.of(KURANJI));

    @Test
    void everyRoleGetsTheScopeItNeedsAndNoOther() {
        assertThat(problemOf(draft(Role.CAMAT))).isEqualTo(AccountProblem.KECAMATAN_MISSING);
        assertThat(problemOf(draft(Role.CAMAT).inWilayah(KELURAHAN))).isEqualTo(AccountProblem.KECAMATAN_MISSING);
        assertThat(problemOf(draft(Role.LURAH).inWilayah(KURANJI))).isEqualTo(AccountProblem.KELURAHAN_MISSING);
        assertThat(problemOf(draft(Role.OPERATOR_OPD))).isEqualTo(AccountProblem.OPD_MISSING);
        assertThat(problemOf(draft(Role.AUDITOR).inDapil(DAPIL))).isEqualTo(AccountProblem.SCOPE_NOT_FOR_ROLE);
        assertThat(problemOf(draft(Role.PIMPINAN).inWilayah(KURANJI))).isEqualTo(AccountProblem.SCOPE_NOT_FOR_ROLE);
        assertThatCode(() -> AccountRules.check(draft(Role.DEWAN))).doesNotThrowAnyException();
        assertThatCode(() -> AccountRules.check(draft(Role.DEWAN).inDapil(DAPIL)))
                .doesNotThrowAnyException();
        assertThatCode(() -> AccountRules.check(draft(Role.KEPALA_OPD).inOpd(Opd.DINAS_SOSIAL)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesUserNamesThatAreNoNames() {
        assertThat(problemOf(AccountDraft.of("a b", "Nama", Role.ADMIN))).isEqualTo(AccountProblem.USERNAME_FORM);
        assertThat(problemOf(AccountDraft.of("<b>x</b>", "Nama", Role.ADMIN))).isEqualTo(AccountProblem.USERNAME_FORM);
        assertThat(problemOf(AccountDraft.of("ab", "Nama", Role.ADMIN))).isEqualTo(AccountProblem.USERNAME_FORM);
        assertThat(problemOf(AccountDraft.of("abc", "  ", Role.ADMIN))).isEqualTo(AccountProblem.NAME_MISSING);
    }

    @Test
    void aCamatOpensTheOwnKecamatanOnly() {
        var camat = account(Role.CAMAT, Optional.empty(), Optional.of(KURANJI));
        assertThat(camat.mayOpen(KURANJI)).isTrue();
        assertThat(camat.mayOpen(KELURAHAN)).isTrue();
        assertThat(camat.mayOpen(ELSEWHERE)).isFalse();
        assertThat(camat.mayOpen(KodeWilayah.KOTA_PADANG)).isFalse();
        assertThat(camat.home()).isEqualTo(KURANJI);
    }

    @Test
    void aCouncilMemberOpensTheCityAndTheOwnDapil() {
        var member = account(Role.DEWAN, Optional.of(DAPIL), Optional.empty());
        assertThat(member.mayOpen(KodeWilayah.KOTA_PADANG)).isTrue();
        assertThat(member.mayOpen(KELURAHAN)).isTrue();
        assertThat(member.mayOpen(ELSEWHERE)).isFalse();
    }

    @Test
    void auditorAndAdminOpenNoArea() {
        assertThat(account(Role.AUDITOR, Optional.empty(), Optional.empty()).mayOpen(KURANJI))
                .isFalse();
        assertThat(account(Role.ADMIN, Optional.empty(), Optional.empty()).mayOpen(KURANJI))
                .isFalse();
    }

    private static Account account(Role role, Optional<Dapil> dapil, Optional<KodeWilayah> wilayah) {
        return new Account(1, "uji", "Uji", role, Optional.empty(), dapil, wilayah, Texts.INDONESIAN);
    }

    private static AccountDraft draft(Role role) {
        return AccountDraft.of("uji.coba", "Uji Coba", role);
    }

    private static AccountProblem problemOf(AccountDraft draft) {
        return catchThrowableOfType(AccountRefusedException.class, () -> AccountRules.check(draft))
                .problem();
    }
}
