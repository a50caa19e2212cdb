package id.go.padang.carano.organization;

import static id.go.padang.carano.organization.Permission.AGREE_PRIORITIES;
import static id.go.padang.carano.organization.Permission.DECIDE_MATCHES;
import static id.go.padang.carano.organization.Permission.DECIDE_PRIORITIES;
import static id.go.padang.carano.organization.Permission.DECIDE_PROPOSALS;
import static id.go.padang.carano.organization.Permission.EDIT_ALIGNMENT;
import static id.go.padang.carano.organization.Permission.EDIT_CATALOGUE;
import static id.go.padang.carano.organization.Permission.EDIT_TARGETS;
import static id.go.padang.carano.organization.Permission.ISSUE_REPORTS;
import static id.go.padang.carano.organization.Permission.MANAGE_ACCOUNTS;
import static id.go.padang.carano.organization.Permission.MANAGE_BOUNDARIES;
import static id.go.padang.carano.organization.Permission.MANAGE_FOLLOW_UP;
import static id.go.padang.carano.organization.Permission.PRINT_REPORTS;
import static id.go.padang.carano.organization.Permission.PROPOSE;
import static id.go.padang.carano.organization.Permission.PUBLISH;
import static id.go.padang.carano.organization.Permission.READ_ACCESSES;
import static id.go.padang.carano.organization.Permission.READ_BATCHES;
import static id.go.padang.carano.organization.Permission.READ_CHECKS;
import static id.go.padang.carano.organization.Permission.READ_CONTRADICTIONS;
import static id.go.padang.carano.organization.Permission.READ_FIGURES;
import static id.go.padang.carano.organization.Permission.READ_NAMES;
import static id.go.padang.carano.organization.Permission.READ_QUALITY;
import static id.go.padang.carano.organization.Permission.READ_SMALL_CELLS;
import static id.go.padang.carano.organization.Permission.READ_TRAIL;
import static id.go.padang.carano.organization.Permission.REPORT_PROGRESS;
import static id.go.padang.carano.organization.Permission.SETTLE_CONTRADICTIONS;
import static id.go.padang.carano.organization.Permission.SET_TARGETS;
import static id.go.padang.carano.organization.Permission.STUDY_PRIORITIES;
import static id.go.padang.carano.organization.Permission.TAKE_NAMES;
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
            READ_QUALITY,
            READ_CHECKS,
            ISSUE_REPORTS,
            STUDY_PRIORITIES,
            DECIDE_PRIORITIES,
            SET_TARGETS,
            MANAGE_FOLLOW_UP,
            DECIDE_PROPOSALS),
    DEWAN(READ_FIGURES, PRINT_REPORTS, PROPOSE),
    KEPALA_OPD(
            READ_FIGURES,
            READ_SMALL_CELLS,
            READ_NAMES,
            TAKE_NAMES,
            PRINT_REPORTS,
            READ_QUALITY,
            ISSUE_REPORTS,
            READ_BATCHES,
            VERIFY,
            DECIDE_MATCHES,
            READ_CONTRADICTIONS,
            SETTLE_CONTRADICTIONS,
            STUDY_PRIORITIES,
            AGREE_PRIORITIES,
            EDIT_TARGETS,
            REPORT_PROGRESS,
            EDIT_ALIGNMENT,
            MANAGE_FOLLOW_UP),
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
            READ_QUALITY,
            READ_CHECKS,
            ISSUE_REPORTS,
            READ_BATCHES,
            VALIDATE,
            PUBLISH,
            EDIT_CATALOGUE,
            DECIDE_MATCHES,
            READ_CONTRADICTIONS,
            SETTLE_CONTRADICTIONS,
            READ_ACCESSES,
            EDIT_TARGETS,
            SET_TARGETS,
            EDIT_ALIGNMENT,
            MANAGE_FOLLOW_UP,
            PROPOSE,
            DECIDE_PROPOSALS),
    CAMAT(READ_FIGURES, READ_SMALL_CELLS, READ_NAMES, TAKE_NAMES, PRINT_REPORTS, READ_CONTRADICTIONS, PROPOSE),
    LURAH(READ_FIGURES, READ_SMALL_CELLS, READ_NAMES, TAKE_NAMES, PRINT_REPORTS, READ_CONTRADICTIONS, PROPOSE),
    AUDITOR(READ_TRAIL, READ_ACCESSES, READ_QUALITY, READ_CHECKS, PRINT_REPORTS),
    ADMIN(MANAGE_ACCOUNTS, MANAGE_BOUNDARIES);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
