CREATE TRIGGER figure_measure_no_delete
    BEFORE DELETE ON figure_measure FOR EACH ROW
BEGIN
    IF (SELECT COUNT(*) FROM release_part_link WHERE part_id = OLD.part_id) > 0 THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Published figures are never deleted';
    END IF;
END;
