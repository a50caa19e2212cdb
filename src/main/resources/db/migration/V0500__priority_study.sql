-- One row per revision of a study. plan holds criteria, scales, weights, budget and OPDs as JSON: it is read and written
-- as a whole and only by one module.
CREATE TABLE priority_study (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        INT          NOT NULL,
    root           BIGINT       NOT NULL,
    revision       INT          NOT NULL,
    previous       BIGINT       NULL,
    status         VARCHAR(20)  NOT NULL,
    lead_opd       VARCHAR(40)  NOT NULL,
    plan           LONGTEXT     NOT NULL,
    created_by     VARCHAR(120) NOT NULL,
    created_at_utc DATETIME(6)  NOT NULL,
    changed_by     VARCHAR(120) NOT NULL,
    changed_at_utc DATETIME(6)  NOT NULL,
    -- two revisions of one decision at once would be two decisions
    UNIQUE KEY priority_study_revision (root, revision),
    KEY priority_study_status (status, changed_at_utc)
);
