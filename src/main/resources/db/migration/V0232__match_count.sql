-- The summary of a batch, so that no list counts hundreds of thousands of rows.
CREATE TABLE match_count (
    batch_id BIGINT      NOT NULL,
    state    VARCHAR(10) NOT NULL,
    n        BIGINT      NOT NULL,
    PRIMARY KEY (batch_id, state)
);
