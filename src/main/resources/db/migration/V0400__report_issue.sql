-- Every official print ever handed out; the bytes themselves are not kept yet, only their digest.
CREATE TABLE report_issue (
    id              BIGINT       NOT NULL PRIMARY KEY,
    code            CHAR(14)     NOT NULL,
    report          VARCHAR(40)  NOT NULL,
    place_code      VARCHAR(20)  NOT NULL,
    place           VARCHAR(120) NOT NULL,
    release_number  INT          NOT NULL,
    period          VARCHAR(10)  NOT NULL,
    language        VARCHAR(5)   NOT NULL,
    document_number VARCHAR(100) NOT NULL,
    username        VARCHAR(100) NOT NULL,
    printed_at_utc  DATETIME(3)  NOT NULL,
    digest          CHAR(64)     NOT NULL,
    bytes           INT          NOT NULL,
    UNIQUE KEY report_issue_code (code)
);
