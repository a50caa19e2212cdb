CREATE TABLE priority_stance (
    study_id BIGINT        NOT NULL,
    opd      VARCHAR(40)   NOT NULL,
    agreed   TINYINT       NOT NULL,
    reason   VARCHAR(1000) NOT NULL,
    said_by  VARCHAR(120)  NOT NULL,
    at_utc   DATETIME(6)   NOT NULL,
    PRIMARY KEY (study_id, opd)
);
