-- How far the comparison of a batch with the population base is; a batch without a line was never compared.
CREATE TABLE match_run (
    batch_id         BIGINT       NOT NULL PRIMARY KEY,
    state            VARCHAR(10)  NOT NULL,
    population_batch BIGINT       NULL,
    done_rows        BIGINT       NOT NULL,
    changed_at_utc   DATETIME(6)  NOT NULL,
    -- which node compares; after a crash the same node finds it again
    node             VARCHAR(100) NOT NULL,
    KEY match_run_node (node, state)
);
