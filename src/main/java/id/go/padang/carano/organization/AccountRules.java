package id.go.padang.carano.organization;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.Optional;

/** Which scope belongs to which role. */
final class AccountRules {

    private static final int LONGEST_NAME = 120;

    private AccountRules() {}

    static void check(AccountDraft draft) {
        if (!Usernames.wellFormed(draft.username())) {
            throw new AccountRefusedException(AccountProblem.USERNAME_FORM);
        }
        if (draft.displayName().isBlank() || draft.displayName().length() > LONGEST_NAME) {
            throw new AccountRefusedException(AccountProblem.NAME_MISSING);
        }
        scopeProblem(draft).ifPresent(problem -> {
            throw new AccountRefusedException(problem);
        });
    }

    private static Optional<AccountProblem> scopeProblem(AccountDraft draft) {
        boolean foreignScope = switch (draft.role()) {
            case DEWAN -> draft.opd().isPresent() || draft.wilayah().isPresent();
            case KEPALA_OPD, OPERATOR_OPD ->
                draft.dapil().isPresent() || draft.wilayah().isPresent();
            case CAMAT, LURAH -> draft.opd().isPresent() || draft.dapil().isPresent();
            case PIMPINAN, WALIDATA, AUDITOR, ADMIN ->
                draft.opd().isPresent()
                        || draft.dapil().isPresent()
                        || draft.wilayah().isPresent();
        };
        if (foreignScope) {
            return Optional.of(AccountProblem.SCOPE_NOT_FOR_ROLE);
        }
        return switch (draft.role()) {
            case KEPALA_OPD, OPERATOR_OPD -> missingUnless(draft.opd().isPresent(), AccountProblem.OPD_MISSING);
            case CAMAT -> missingUnless(isAt(draft, Level.KECAMATAN), AccountProblem.KECAMATAN_MISSING);
            case LURAH -> missingUnless(isAt(draft, Level.KELURAHAN), AccountProblem.KELURAHAN_MISSING);
            case PIMPINAN, DEWAN, WALIDATA, AUDITOR, ADMIN -> Optional.empty();
        };
    }

    private static boolean isAt(AccountDraft draft, Level level) {
        return draft.wilayah().map(KodeWilayah::level).filter(level::equals).isPresent();
    }

    private static Optional<AccountProblem> missingUnless(boolean given, AccountProblem problem) {
        return given ? Optional.empty() : Optional.of(problem);
    }
}
