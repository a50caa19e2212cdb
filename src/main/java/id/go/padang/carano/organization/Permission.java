package id.go.padang.carano.organization;

/** What an account may do; the names stand in {@code @PreAuthorize("hasAuthority('…')")}. */
public enum Permission {
    /** Read published figures, inside the account's areas. */
    READ_FIGURES,
    /** See counts too small for readers without name rights; Kepala and Operator OPD in datasets of the own OPD. */
    READ_SMALL_CELLS,
    /** See the persons behind a figure, masked, and one of them after stating a purpose; inside the own areas. */
    READ_NAMES,
    /** Take such a list along with names and numbers in plain, after stating a purpose. */
    TAKE_NAMES,
    /** Print official PDFs and take tables along. */
    PRINT_REPORTS,
    /** See what releases hold and how it was checked: whole registers counted, no area and no person. */
    READ_QUALITY,
    /** See every batch of the city with what its checks found, and what contradicts: counted, no row and no person. */
    READ_CHECKS,
    /** Issue an official report, withdraw and replace it. */
    ISSUE_REPORTS,
    /** See batches and their problems. */
    READ_BATCHES,
    /** Upload, correct and submit a file of the own OPD. */
    UPLOAD,
    /** Verify or return a batch of the own OPD. */
    VERIFY,
    /** Validate or return any batch. */
    VALIDATE,
    /** Publish a release. */
    PUBLISH,
    /** Change the catalogue of indicators. */
    EDIT_CATALOGUE,
    /** Say of a row that was not found in the population who it is. */
    DECIDE_MATCHES,
    /** See where registers contradict each other, inside the account's areas and registers. */
    READ_CONTRADICTIONS,
    /** Take on and settle contradictions of the own OPD. */
    SETTLE_CONTRADICTIONS,
    /** See who looked at a person, and what for. */
    READ_ACCESSES,
    /** Draw up and weigh priority studies, and see those of others before they are published. */
    STUDY_PRIORITIES,
    /** Propose a study of the own OPD; agree or object to one that the own OPD is to support. */
    AGREE_PRIORITIES,
    /** Approve, return and publish what was proposed; change a rank with a reason. */
    DECIDE_PRIORITIES,
    /** Propose and change shared targets; Kepala OPD those that the own OPD leads. */
    EDIT_TARGETS,
    /** Set a proposed target for the whole city. */
    SET_TARGETS,
    /** Say for the own OPD what it has reached, and accept its share of a target. */
    REPORT_PROGRESS,
    /** Change the trees of development plans and their links. */
    EDIT_ALIGNMENT,
    /** Write down actions, move them and minute reviews; Kepala OPD those of the own OPD. */
    MANAGE_FOLLOW_UP,
    /** Enter pokir or musrenbang proposals, inside the account's areas. */
    PROPOSE,
    /** Accept or refuse a proposal. */
    DECIDE_PROPOSALS,
    /** Read the audit trail. */
    READ_TRAIL,
    /** Create, lock and change accounts. */
    MANAGE_ACCOUNTS,
    /** Load official boundaries of areas and say which ones every map draws. */
    MANAGE_BOUNDARIES
}
