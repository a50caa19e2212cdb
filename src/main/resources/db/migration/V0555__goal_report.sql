CREATE TABLE goal_report (
    goal_id     BIGINT        NOT NULL,
    period      VARCHAR(8)    NOT NULL,
    opd         VARCHAR(40)   NOT NULL,
    version     INT           NOT NULL,
    amount      DECIMAL(20,4) NOT NULL,
    note        VARCHAR(1000) NOT NULL,
    reported_by VARCHAR(120)  NOT NULL,
    at_utc      DATETIME(6)   NOT NULL,
    PRIMARY KEY (goal_id, period, opd)
);
