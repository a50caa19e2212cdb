-- The issued bytes, compressed and cut so that no packet grows too large.
CREATE TABLE report_issue_chunk (
    issue_id BIGINT     NOT NULL,
    number   INT        NOT NULL,
    content  MEDIUMBLOB NOT NULL,
    PRIMARY KEY (issue_id, number)
);
