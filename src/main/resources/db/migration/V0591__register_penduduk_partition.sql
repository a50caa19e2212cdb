-- A large batch is loaded beside the register and becomes a partition of it (StagingTables).
ALTER TABLE register_penduduk PARTITION BY LIST (batch_id) (PARTITION others DEFAULT);
