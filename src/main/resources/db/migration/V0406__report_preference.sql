-- What an account chose last for a report, so that the next one starts there.
CREATE TABLE report_preference (
    username       VARCHAR(100) NOT NULL,
    report         VARCHAR(40)  NOT NULL,
    paper          VARCHAR(4)   NOT NULL,
    language       VARCHAR(5)   NOT NULL,
    annex          BOOLEAN      NOT NULL,
    guarded        BOOLEAN      NOT NULL,
    classification VARCHAR(10)  NOT NULL,
    jabatan        VARCHAR(100) NOT NULL,
    signatory      VARCHAR(100) NOT NULL,
    pangkat        VARCHAR(100) NOT NULL,
    nip            VARCHAR(100) NOT NULL,
    tembusan       TEXT         NOT NULL,
    PRIMARY KEY (username, report)
);
