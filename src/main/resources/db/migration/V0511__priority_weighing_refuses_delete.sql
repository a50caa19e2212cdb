CREATE TRIGGER priority_weighing_no_delete
    BEFORE DELETE ON priority_weighing FOR EACH ROW
BEGIN
    IF (SELECT COUNT(*) FROM priority_decision WHERE study_id = OLD.study_id) > 0 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A decided study is never changed: revise it';
    END IF;
END;
