CREATE TRIGGER report_issue_chunk_no_update
    BEFORE UPDATE ON report_issue_chunk FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Issued bytes are never changed: replace the report';
