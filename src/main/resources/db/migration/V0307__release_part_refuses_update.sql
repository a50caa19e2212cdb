CREATE TRIGGER release_part_no_update
    BEFORE UPDATE ON release_part FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A release is never changed: publish a new one';
