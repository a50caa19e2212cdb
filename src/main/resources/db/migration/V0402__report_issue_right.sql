-- Which rights a reader needs: every PLACE whose page is printed, and SMALL_CELLS of every dataset that shows them.
CREATE TABLE report_issue_right (
    issue_id BIGINT      NOT NULL,
    kind     VARCHAR(12) NOT NULL,
    code     VARCHAR(40) NOT NULL,
    PRIMARY KEY (issue_id, kind, code)
);
