CREATE TRIGGER report_issue_chunk_no_delete
    BEFORE DELETE ON report_issue_chunk FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Issued bytes are never deleted: withdraw the report';
