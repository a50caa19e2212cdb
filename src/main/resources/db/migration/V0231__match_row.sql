-- What the comparison says of each row that carries a NIK. No personal data: the rows themselves stay in the registers.
CREATE TABLE match_row (
    batch_id         BIGINT       NOT NULL,
    line             INT          NOT NULL,
    state            VARCHAR(10)  NOT NULL,
    population_batch BIGINT       NULL,
    population_line  INT          NULL,
    decided_by       VARCHAR(120) NULL,
    decided_at_utc   DATETIME(6)  NULL,
    PRIMARY KEY (batch_id, line),
    KEY match_row_state (batch_id, state, line)
);
