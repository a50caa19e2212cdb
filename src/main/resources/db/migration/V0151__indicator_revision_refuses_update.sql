CREATE TRIGGER indicator_revision_refuses_update BEFORE UPDATE ON indicator_revision
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a revision is never changed: write the next one';
