CREATE TRIGGER priority_decision_no_update
    BEFORE UPDATE ON priority_decision FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A decision is never changed: revise it';
