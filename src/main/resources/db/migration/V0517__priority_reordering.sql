-- what every release after a decision would make of its order
CREATE TABLE priority_reordering (
    study_id       BIGINT      NOT NULL,
    release_number INT         NOT NULL,
    at_utc         DATETIME(6) NOT NULL,
    shifts         LONGTEXT    NOT NULL,
    PRIMARY KEY (study_id, release_number)
);
