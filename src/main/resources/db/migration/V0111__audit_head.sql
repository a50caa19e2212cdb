-- One row: where the next entry is chained to.
CREATE TABLE audit_head (
    id              TINYINT  NOT NULL PRIMARY KEY,
    sequence_number BIGINT   NOT NULL,
    digest          CHAR(64) NOT NULL
);

INSERT INTO audit_head (id, sequence_number, digest)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
