CREATE TRIGGER suppression_audit_no_update
    BEFORE UPDATE ON suppression_audit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit is never changed';
