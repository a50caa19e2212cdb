-- Reports that come onto the shelf of whoever asked by themselves; occasion is the last one that was served.
CREATE TABLE report_schedule (
    id       BIGINT       NOT NULL PRIMARY KEY,
    username VARCHAR(100) NOT NULL,
    report   VARCHAR(40)  NOT NULL,
    cadence  VARCHAR(12)  NOT NULL,
    language VARCHAR(5)   NOT NULL,
    paper    VARCHAR(4)   NOT NULL,
    annex    BOOLEAN      NOT NULL,
    guarded  BOOLEAN      NOT NULL,
    occasion VARCHAR(20)  NOT NULL DEFAULT '',
    UNIQUE KEY report_schedule_of (username, report, cadence)
);
