CREATE TRIGGER priority_study_no_delete
    BEFORE DELETE ON priority_study FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A study is never deleted: withdraw it';
