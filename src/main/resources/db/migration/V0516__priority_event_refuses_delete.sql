CREATE TRIGGER priority_event_no_delete
    BEFORE DELETE ON priority_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What happened is never changed';
