CREATE TRIGGER person_access_no_update
    BEFORE UPDATE ON person_access FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The record of access is append-only';
