package id.go.padang.carano.organization;

import id.go.padang.carano.shared.CannotStartException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the first admin of an installation that loads no demo data; there is no default password. */
@Component
class FirstAdmin implements SmartInitializingSingleton {

    private final Environment environment;
    private final AccountService accounts;
    private final AccountRepository repository;

    FirstAdmin(Environment environment, AccountService accounts, AccountRepository repository) {
        this.environment = environment;
        this.accounts = accounts;
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (repository.count() > 0) {
            return;
        }
        var username = environment.getProperty("carano.admin.user", "");
        var password = environment.getProperty("carano.admin.password", "");
        if (username.isBlank() && password.isBlank() && loadsDemoData()) {
            return;
        }
        if (username.isBlank() || password.isBlank()) {
            throw new CannotStartException(
                    "Belum ada akun: isi CARANO_ADMIN_USER dan CARANO_ADMIN_PASSWORD (sedikitnya 12 karakter) untuk"
                            + " membuat admin pertama.",
                    "There is no account yet: set CARANO_ADMIN_USER and CARANO_ADMIN_PASSWORD (12 characters or more)"
                            + " to create the first admin.");
        }
        try {
            accounts.createFirst(AccountDraft.of(username, "Admin", Role.ADMIN), password);
        } catch (AccountRefusedException e) {
            throw new CannotStartException(
                    "CARANO_ADMIN_USER atau CARANO_ADMIN_PASSWORD tidak dapat dipakai (" + e.problem()
                            + "): nama pengguna 3-40 huruf kecil atau angka; kata sandi sedikitnya 12 karakter dan"
                            + " tidak memuat nama pengguna.",
                    "CARANO_ADMIN_USER or CARANO_ADMIN_PASSWORD cannot be used (" + e.problem()
                            + "): a user name has 3-40 lower-case letters or digits; a password has 12 characters or"
                            + " more and does not contain the user name.",
                    e);
        }
    }

    // unset, it follows the database: the bundled one shows the demonstration
    private boolean loadsDemoData() {
        boolean bundled = environment.getProperty("carano.db.url", "").isBlank();
        return environment.getProperty("carano.demo", Boolean.class, bundled);
    }
}
