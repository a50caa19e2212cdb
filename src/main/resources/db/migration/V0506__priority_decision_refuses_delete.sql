CREATE TRIGGER priority_decision_no_delete
    BEFORE DELETE ON priority_decision FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A decision is never deleted: revise it';
