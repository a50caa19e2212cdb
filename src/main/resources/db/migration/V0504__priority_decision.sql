-- What was decided, as it was on approval; digest is the SHA-256 of document.
CREATE TABLE priority_decision (
    study_id BIGINT   NOT NULL PRIMARY KEY,
    document LONGTEXT NOT NULL,
    digest   CHAR(64) NOT NULL,
    at_utc   DATETIME(6) NOT NULL
);
