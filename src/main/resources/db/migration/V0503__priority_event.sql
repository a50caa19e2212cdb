CREATE TABLE priority_event (
    id       BIGINT        NOT NULL PRIMARY KEY,
    study_id BIGINT        NOT NULL,
    kind     VARCHAR(30)   NOT NULL,
    actor    VARCHAR(120)  NOT NULL,
    at_utc   DATETIME(6)   NOT NULL,
    reason   VARCHAR(1000) NOT NULL,
    KEY priority_event_study (study_id, id)
);
