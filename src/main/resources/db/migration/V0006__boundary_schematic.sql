INSERT INTO boundary_live (id, set_id, version, changed_by) VALUES (1, NULL, 0, 'sistem');
