-- Many reports in one run, on the shelf of whoever asked; problems hold one line per report that could not be printed.
CREATE TABLE report_bulk (
    id              BIGINT       NOT NULL PRIMARY KEY,
    username        VARCHAR(100) NOT NULL,
    scope           VARCHAR(100) NOT NULL,
    node            VARCHAR(100) NOT NULL,
    report          VARCHAR(40)  NOT NULL,
    release_number  INT          NOT NULL,
    language        VARCHAR(5)   NOT NULL,
    paper           VARCHAR(4)   NOT NULL,
    guarded         BOOLEAN      NOT NULL,
    state           VARCHAR(12)  NOT NULL,
    total           INT          NOT NULL,
    done            INT          NOT NULL DEFAULT 0,
    problems        TEXT         NOT NULL DEFAULT '',
    bytes           BIGINT       NOT NULL DEFAULT 0,
    started_at_utc  DATETIME(3)  NOT NULL,
    finished_at_utc DATETIME(3),
    KEY report_bulk_of (username, started_at_utc)
);
