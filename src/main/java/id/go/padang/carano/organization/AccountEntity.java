package id.go.padang.carano.organization;

import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    private long id;

    @Column(updatable = false)
    private String username = "";

    private String displayName = "";
    private String passwordHash = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role = Role.AUDITOR;

    private @Nullable String opd;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer dapilElection;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer dapilNumber;

    private @Nullable String wilayah;
    private String language = "";
    private boolean mustChangePassword;
    private boolean disabled;

    @Version
    private @Nullable Integer version;

    protected AccountEntity() {}

    AccountEntity(AccountDraft draft, String passwordHash, boolean mustChangePassword, Locale locale) {
        id = Ids.next();
        username = draft.username();
        language = locale.getLanguage();
        setPassword(passwordHash, mustChangePassword);
        change(draft);
    }

    final void change(AccountDraft draft) {
        displayName = draft.displayName();
        role = draft.role();
        opd = draft.opd().orElse(null);
        dapilElection = draft.dapil().map(Dapil::electionYear).orElse(null);
        dapilNumber = draft.dapil().map(Dapil::number).orElse(null);
        wilayah = draft.wilayah().map(KodeWilayah::value).orElse(null);
    }

    final void setPassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
    }

    void setLanguage(Locale locale) {
        language = locale.getLanguage();
    }

    void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    long id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean hasVersion(int expected) {
        return version != null && version == expected;
    }
}
