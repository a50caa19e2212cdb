CREATE TABLE batch_event (
    id              BIGINT        NOT NULL PRIMARY KEY,
    batch_id        BIGINT        NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    actor           VARCHAR(120)  NOT NULL,
    happened_at_utc DATETIME(6)   NOT NULL,
    reason          VARCHAR(1000) NULL,
    KEY batch_event_of (batch_id, id)
);
