CREATE TRIGGER figure_cell_no_update
    BEFORE UPDATE ON figure_cell FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Figures are never changed: publish a new release';
