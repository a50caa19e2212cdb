CREATE TRIGGER priority_study_no_update
    BEFORE UPDATE ON priority_study FOR EACH ROW
BEGIN
    IF OLD.status IN ('APPROVED', 'PUBLISHED')
        AND (NEW.plan <> OLD.plan OR NEW.id <> OLD.id OR NEW.root <> OLD.root OR NEW.revision <> OLD.revision
             OR NEW.lead_opd <> OLD.lead_opd OR NEW.status NOT IN ('APPROVED', 'PUBLISHED')
             OR (OLD.status = 'PUBLISHED' AND NEW.status <> 'PUBLISHED')) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A decided study is never changed: revise it';
    END IF;
END;
