CREATE TABLE priority_weighing (
    study_id       BIGINT       NOT NULL,
    account_id     BIGINT       NOT NULL,
    name           VARCHAR(120) NOT NULL,
    weighing       LONGTEXT     NOT NULL,
    changed_at_utc DATETIME(6)  NOT NULL,
    PRIMARY KEY (study_id, account_id)
);
