CREATE TRIGGER figure_measure_no_update
    BEFORE UPDATE ON figure_measure FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Figures are never changed: publish a new release';
