package id.go.padang.carano.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Texts;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpringBootTest
class AccountServiceTest {

    private static final String PASSWORD = "ombak-pantai-barat";

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordDoor door;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    JdbcClient jdbc;

    @Test
    void withoutDemoDataTheFirstAdminComesFromTheEnvironmentAndMustChangeThePassword() {
        var listing = new AccountListing[1];
        ActingAs.system(() -> listing[0] = accounts.find("admin.awal", 0, 1).getFirst());
        assertThat(listing[0].account().role()).isEqualTo(Role.ADMIN);
        assertThat(listing[0].mustChangePassword()).isTrue();
    }

    @Test
    void fiveFailuresLockTheAccountEvenForTheRightPassword() {
        var account = created(Role.PIMPINAN);
        for (int failure = 0; failure < Attempts.ALLOWED; failure++) {
            assertThat(door.enter(account.username(), "salah")).isEmpty();
        }
        assertThat(door.enter(account.username(), PASSWORD)).isEmpty();
        ActingAs.system(() -> accounts.unlock(account.id()));
        assertThat(door.enter(account.username(), PASSWORD)).isPresent();
    }

    @Test
    void parallelGuessesAreCountedOneByOne() throws Exception {
        var account = created(Role.PIMPINAN);
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(n -> guessers.submit(() -> door.enter(account.username(), "salah" + n)));
        }
        assertThat(jdbc.sql("SELECT failed_attempts FROM account WHERE id = ?")
                        .param(account.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(Attempts.ALLOWED);
    }

    @Test
    void theTrailNeverKeepsAPasswordTypedIntoTheWrongField() {
        door.enter("RahasiaSekaliPunya", "apa saja");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE LOCATE('ahasia', detail) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anEndedAccountCannotEnter() {
        var account = created(Role.PIMPINAN);
        ActingAs.system(() -> accounts.disable(account.id()));
        assertThat(door.enter(account.username(), PASSWORD)).isEmpty();
        ActingAs.account(account, () -> assertThat(currentAccount.refresh()).isFalse());
    }

    @Test
    void aResetPasswordMustBeChangedAndTheNewOneCounts() {
        var account = created(Role.PIMPINAN);
        var oneTime = new String[1];
        ActingAs.system(() -> oneTime[0] = accounts.resetPassword(account.id()));
        assertThat(door.enter(account.username(), oneTime[0]).orElseThrow().mustChangePassword())
                .isTrue();
        ActingAs.account(account, () -> accounts.changeOwnPassword(oneTime[0], "nyiur-melambai-lagi"));
        assertThat(door.enter(account.username(), "nyiur-melambai-lagi")
                        .orElseThrow()
                        .mustChangePassword())
                .isFalse();
    }

    @Test
    void aWrongCurrentPasswordChangesNothing() {
        var account = created(Role.PIMPINAN);
        var refusal = catchThrowableOfType(
                AccountRefusedException.class,
                () -> ActingAs.account(account, () -> accounts.changeOwnPassword("keliru", "nyiur-melambai-lagi")));
        assertThat(refusal.problem()).isEqualTo(AccountProblem.PASSWORD_WRONG);
        assertThat(door.enter(account.username(), PASSWORD)).isPresent();
    }

    @Test
    void theLanguageFollowsTheAccount() {
        var account = created(Role.PIMPINAN);
        ActingAs.account(account, () -> {
            accounts.changeOwnLanguage(Locale.ENGLISH);
            assertThat(currentAccount.get().locale()).isEqualTo(Texts.ENGLISH);
        });
        assertThat(door.enter(account.username(), PASSWORD)
                        .orElseThrow()
                        .account()
                        .locale())
                .isEqualTo(Texts.ENGLISH);
    }

    @Test
    void onlyWhoManagesAccountsMayTouchThem() {
        var account = created(Role.WALIDATA);
        assertThatThrownBy(() -> ActingAs.account(account, () -> accounts.unlock(account.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.unlock(account.id()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anAdminCannotShutTheOwnDoor() {
        var admin = created(Role.ADMIN);
        assertThatThrownBy(() -> ActingAs.account(admin, () -> accounts.disable(admin.id())))
                .isInstanceOf(AccountRefusedException.class);
    }

    @Test
    void twoAdminsChangingTheSameAccountAreTold() {
        var account = created(Role.PIMPINAN);
        ActingAs.system(() -> {
            var read = accounts.find(account.username(), 0, 1).getFirst();
            var draft = AccountDraft.of(account.username(), "Nama Baru", Role.PIMPINAN);
            accounts.change(account.id(), read.version(), draft);
            var refusal = catchThrowableOfType(
                    AccountRefusedException.class, () -> accounts.change(account.id(), read.version(), draft));
            assertThat(refusal.problem()).isEqualTo(AccountProblem.CHANGED_MEANWHILE);
        });
    }

    @Test
    void aUserNameIsTakenOnce() {
        var account = created(Role.PIMPINAN);
        assertThatThrownBy(() -> ActingAs.system(() -> accounts.createWithOneTimePassword(
                        AccountDraft.of(account.username().toUpperCase(Locale.ROOT), "Lain", Role.PIMPINAN))))
                .isInstanceOf(AccountRefusedException.class);
    }

    private Account created(Role role) {
        var account = new Account[1];
        var username = "uji." + Long.toString(Ids.next(), 36);
        ActingAs.system(() ->
                account[0] = accounts.createWithLastingPassword(AccountDraft.of(username, "Uji Coba", role), PASSWORD));
        return account[0];
    }
}
