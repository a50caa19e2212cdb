-- The batch in which a decision was made that was carried over into a later delivery of the same row.
ALTER TABLE match_decision ADD COLUMN carried_from BIGINT NULL;
