CREATE TRIGGER release_no_update
    BEFORE UPDATE ON release_ FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A release is never changed: publish a new one';
