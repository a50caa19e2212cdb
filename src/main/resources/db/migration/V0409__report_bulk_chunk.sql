-- The ZIP of a run, in pieces that any packet takes.
CREATE TABLE report_bulk_chunk (
    bulk_id BIGINT   NOT NULL,
    number  INT      NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (bulk_id, number)
);
