package id.go.padang.carano.organization;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts: an admin manages all of them, everybody the own password and language. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final PasswordEncoder passwords;
    private final PasswordDoor door;
    private final CurrentAccount currentAccount;
    private final AuditService audit;

    AccountService(
            AccountRepository accounts,
            AccountQueries queries,
            PasswordEncoder passwords,
            PasswordDoor door,
            CurrentAccount currentAccount,
            AuditService audit) {
        this.accounts = accounts;
        this.queries = queries;
        this.passwords = passwords;
        this.door = door;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** A page of the accounts whose user name or name contains the text, by user name. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public List<AccountListing> find(String text, int offset, int limit) {
        return queries.find(text.strip(), offset, limit);
    }

    /** How many accounts match the text. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public long count(String text) {
        return queries.count(text.strip());
    }

    /** Creates an account whose password must be changed at the first login. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public Account create(AccountDraft draft, String password) {
        return created(draft, password, true);
    }

    /** Creates an account with a fresh one-time password and returns that password, which nobody can read again. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public String createWithOneTimePassword(AccountDraft draft) {
        var password = PasswordRules.oneTime();
        created(draft, password, true);
        return password;
    }

    /** Creates an account whose password may stay as it is: for demonstrations. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public Account createWithLastingPassword(AccountDraft draft, String password) {
        return created(draft, password, false);
    }

    /** Changes name, role and scope; refused when somebody else changed the account since this version was read. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public void change(long id, int version, AccountDraft draft) {
        AccountRules.check(draft);
        var account = get(id);
        if (!account.hasVersion(version)) {
            throw new AccountRefusedException(AccountProblem.CHANGED_MEANWHILE);
        }
        if (id == currentAccount.get().id()
                && draft.role() != currentAccount.get().role()) {
            throw new AccountRefusedException(AccountProblem.OWN_ACCOUNT);
        }
        account.change(draft);
        audit.record("ACCOUNT_CHANGED", subject(id), described(draft));
    }

    /** Shuts an account until {@link #unlock} opens it. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public void lock(long id) {
        requireOther(id);
        queries.setAttempts(get(id).id(), Attempts.shut());
        audit.record("ACCOUNT_LOCKED", subject(id), "by=admin");
    }

    /** Opens an account that was shut by hand or by failed attempts. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public void unlock(long id) {
        queries.setAttempts(get(id).id(), Attempts.NONE);
        audit.record("ACCOUNT_UNLOCKED", subject(id), "");
    }

    /** Ends an account; it stays on record because the trail speaks of it. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public void disable(long id) {
        requireOther(id);
        get(id).setDisabled(true);
        audit.record("ACCOUNT_DISABLED", subject(id), "");
    }

    /** Takes an ended account back into use. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public void enable(long id) {
        get(id).setDisabled(false);
        audit.record("ACCOUNT_ENABLED", subject(id), "");
    }

    /** Sets a fresh one-time password and returns it; the account must change it at its next login. */
    @PreAuthorize("hasAuthority('MANAGE_ACCOUNTS')")
    public String resetPassword(long id) {
        requireOther(id);
        var password = PasswordRules.oneTime();
        get(id).setPassword(encoded(password), true);
        queries.setAttempts(id, Attempts.NONE);
        audit.record("PASSWORD_RESET", subject(id), "");
        return password;
    }

    /** Changes the own password; a wrong current one counts like a failed login. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(noRollbackFor = AccountRefusedException.class)
    public void changeOwnPassword(String currentPassword, String newPassword) {
        var own = currentAccount.get();
        PasswordRules.check(own.username(), newPassword);
        if (door.enter(own.username(), currentPassword).isEmpty()) {
            throw new AccountRefusedException(AccountProblem.PASSWORD_WRONG);
        }
        if (newPassword.equals(currentPassword)) {
            throw new AccountRefusedException(AccountProblem.PASSWORD_SAME);
        }
        get(own.id()).setPassword(encoded(newPassword), false);
        audit.record("PASSWORD_CHANGED", subject(own.id()), "");
        currentAccount.replace(new SignedIn(own, false));
    }

    /** Changes the language of the own screens and documents. */
    @PreAuthorize("isAuthenticated()")
    public void changeOwnLanguage(Locale locale) {
        var own = currentAccount.get();
        get(own.id()).setLanguage(Texts.supported(locale));
        currentAccount.replace(new SignedIn(own.speaking(locale), currentAccount.mustChangePassword()));
    }

    /** Before any account exists nobody could be asked for permission. */
    void createFirst(AccountDraft draft, String password) {
        if (accounts.count() == 0) {
            created(draft, password, true);
        }
    }

    private Account created(AccountDraft draft, String password, boolean mustChange) {
        AccountRules.check(draft);
        PasswordRules.check(draft.username(), password);
        if (accounts.existsByUsername(draft.username())) {
            throw new AccountRefusedException(AccountProblem.USERNAME_TAKEN);
        }
        var account = accounts.saveAndFlush(new AccountEntity(draft, encoded(password), mustChange, Texts.INDONESIAN));
        audit.record("ACCOUNT_CREATED", subject(account.id()), described(draft));
        return queries.byId(account.id()).orElseThrow().account();
    }

    private AccountEntity get(long id) {
        return accounts.findById(id).orElseThrow(() -> new IllegalArgumentException("no such account: " + id));
    }

    private void requireOther(long id) {
        if (id == currentAccount.get().id()) {
            throw new AccountRefusedException(AccountProblem.OWN_ACCOUNT);
        }
    }

    private String encoded(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder returned nothing");
        }
        return hash;
    }

    private static String subject(long id) {
        return "account/" + id;
    }

    private static String described(AccountDraft draft) {
        var text = new StringBuilder("username=" + draft.username() + ", role=" + draft.role());
        draft.opd().ifPresent(opd -> text.append(", opd=").append(opd));
        draft.dapil().ifPresent(dapil -> text.append(", dapil=").append(dapil.roman()));
        draft.wilayah().ifPresent(wilayah -> text.append(", wilayah=").append(wilayah));
        return text.toString();
    }
}
