-- Apart from the batch, because it changes with every chunk and nobody waits for it.
CREATE TABLE batch_progress (
    batch_id       BIGINT      NOT NULL PRIMARY KEY,
    bytes          BIGINT      NOT NULL,
    checked        BIGINT      NOT NULL,
    started_at_utc DATETIME(6) NOT NULL
);
