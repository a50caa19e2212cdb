CREATE TRIGGER priority_event_no_update
    BEFORE UPDATE ON priority_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What happened is never changed';
