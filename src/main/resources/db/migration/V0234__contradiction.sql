-- Where current registers contradict each other. subject is the keyed digest of a NIK, or the number of a parcel.
CREATE TABLE contradiction (
    id                BIGINT         NOT NULL PRIMARY KEY,
    rule              VARCHAR(30)    NOT NULL,
    dataset           VARCHAR(20)    NOT NULL,
    subject           VARBINARY(160) NOT NULL,
    batch_id          BIGINT         NOT NULL,
    line              INT            NOT NULL,
    wilayah           VARCHAR(13)    NULL,
    owner_opd         VARCHAR(30)    NOT NULL,
    state             VARCHAR(12)    NOT NULL,
    note              VARCHAR(1000)  NOT NULL,
    first_seen_at_utc DATETIME(6)    NOT NULL,
    last_seen_at_utc  DATETIME(6)    NOT NULL,
    cleared_at_utc    DATETIME(6)    NULL,
    changed_by        VARCHAR(120)   NULL,
    changed_at_utc    DATETIME(6)    NULL,
    version           INT            NOT NULL,
    UNIQUE KEY contradiction_subject (rule, dataset, subject),
    KEY contradiction_owner (owner_opd, rule, state),
    KEY contradiction_seen (rule, last_seen_at_utc)
);
