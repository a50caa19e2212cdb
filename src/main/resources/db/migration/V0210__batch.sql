CREATE TABLE batch (
    id               BIGINT       NOT NULL PRIMARY KEY,
    version          INT          NOT NULL,
    dataset          VARCHAR(20)  NOT NULL,
    period           VARCHAR(10)  NOT NULL,
    reference_date   DATE         NOT NULL,
    file_name        VARCHAR(200) NOT NULL,
    digest           VARCHAR(64)  NOT NULL,
    size             BIGINT       NOT NULL,
    status           VARCHAR(20)  NOT NULL,
    checked_rows     BIGINT       NOT NULL,
    accepted_rows    BIGINT       NOT NULL,
    warned_rows      BIGINT       NOT NULL,
    rejected_rows    BIGINT       NOT NULL,
    received_by      VARCHAR(120) NOT NULL,
    received_at_utc  DATETIME(6)  NOT NULL,
    changed_by       VARCHAR(120) NOT NULL,
    changed_at_utc   DATETIME(6)  NOT NULL,
    validated_at_utc DATETIME(6)  NULL,
    reason           VARCHAR(1000) NULL,
    -- which node checks the file; after a crash the same node finds it again
    node             VARCHAR(100) NOT NULL,
    -- the returned batch whose open rows this one corrects
    corrects         BIGINT       NULL,
    -- which remembered matching of headers was used; empty where the header is the template's
    headers          VARCHAR(64)  NULL,
    KEY batch_of_period (dataset, period),
    KEY batch_of_status (status, changed_at_utc),
    KEY batch_digest (digest),
    KEY batch_corrects (corrects)
);
