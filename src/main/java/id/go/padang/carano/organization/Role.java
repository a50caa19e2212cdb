package id.go.padang.carano.organization;

import static id.go.padang.carano.organization.Permission.AGREE_PRIORITIES;
import static id.go.padang.carano.organization.Permission.DECIDE_MATCHES;
import static id.go.padang.carano.organization.Permission.DECIDE_PRIORITIES;
import static id.go.padang.carano.organization.Permission.EDIT_CATALOGUE;
import static id.go.padang.carano.organization.Permission.ISSUE_REPORTS;
import static id.go.padang.carano.organization.Permission.MANAGE_ACCOUNTS;
import static id.go.padang.carano.organization.Permission.MANAGE_BOUNDARIES;
import static id.go.padang.carano.organization.Permission.PRINT_REPORTS;
import static id.go.padang.carano.organization.Permission.PUBLISH;
import static id.go.padang.carano.organization.Permission.READ_ACCESSES;
import static id.go.padang.carano.organization.Permission.READ_BATCHES;
import static id.go.padang.carano.organization.Permission.READ_CONTRADICTIONS;
import static id.go.padang.carano.organization.Permission.READ_FIGURES;
import static id.go.padang.carano.organization.Permission.READ_NAMES;
import static id.go.padang.carano.organization.Permission.READ_SMALL_CELLS;
import static id.go.padang.carano.organization.Permission.READ_TRAIL;
import static id.go.padang.carano.organization.Permission.SETTLE_CONTRADICTIONS;
import static id.go.padang.carano.organization.Permission.TAKE_NAMES;
import static id.go.padang.carano.organization.Permission.STUDY_PRIORITIES;
import static id.go.padang.carano.organization.Permission.UPLOAD;
import static id.go.padang.carano.organization.Permission.VALIDATE;
import static id.go.padang.carano.organization.Permission.VERIFY;

import java.util.Set;

/** The nine kinds of account and what each may do. */
public enum Role {
    PIMPINAN(
            READ_FIGURES,
            READ_SMALL_CELLS,
            READ_NAMES,
            PRINT_REPORTS,
            ISSUE_REPORTS,
            STUDY_PRIORITIES,
            DECIDE_PRIORITIES),
    DEWAN(READ_FIGURES, PRINT_REPORTS),
    KEPALA_OPD(
            READ_FIGURES,
            READ_SMALL_CELLS,
            READ_NAMES,
            TAKE_NAMES,
            PRINT_REPORTS,
            ISSUE_REPORTS,
            READ_BATCHES,
            VERIFY,
            DECIDE_MATCHES,
            READ_CONTRADICTIONS,
            SETTLE_CONTRADICTIONS,
            STUDY_PRIORITIES,
            AGREE_PRIORITIES),
    OPERATOR_OPD(
            READ_FIGURES,
            READ_SMALL_CELLS,
            READ_NAMES,
            PRINT_REPORTS,
            READ_BATCHES,
            UPLOAD,
            DECIDE_MATCHES,
            READ_CONTRADICTIONS,
            SETTLE_CONTRADICTIONS),
    WALIDATA(
            READ_FIGURES,
            READ_SMALL_CELLS,
            READ_NAMES,
            PRINT_REPORTS,
            ISSUE_REPORTS,
            READ_BATCHES,
            VALIDATE,
            PUBLISH,
            EDIT_CATALOGUE,
            DECIDE_MATCHES,
            READ_CONTRADICTIONS,
            SETTLE_CONTRADICTIONS,
            READ_ACCESSES),
    CAMAT(READ_FIGURES, READ_SMALL_CELLS, READ_NAMES, TAKE_NAMES, PRINT_REPORTS, READ_CONTRADICTIONS),
    LURAH(READ_FIGURES, READ_SMALL_CELLS, READ_NAMES, TAKE_NAMES, PRINT_REPORTS, READ_CONTRADICTIONS),
    AUDITOR(READ_TRAIL, READ_ACCESSES),
    ADMIN(MANAGE_ACCOUNTS, MANAGE_BOUNDARIES);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
