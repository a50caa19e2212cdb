-- What a person decided about a row that was not found; survives every new comparison. The person of the population is
-- kept by the keyed digest of the NIK.
CREATE TABLE match_decision (
    batch_id       BIGINT       NOT NULL,
    line           INT          NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    person_index   BINARY(16)   NULL,
    decided_by     VARCHAR(120) NOT NULL,
    decided_at_utc DATETIME(6)  NOT NULL,
    PRIMARY KEY (batch_id, line)
);
