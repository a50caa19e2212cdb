CREATE TRIGGER official_figure_no_update
    BEFORE UPDATE ON official_figure FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Figures are never changed: publish a new release';
