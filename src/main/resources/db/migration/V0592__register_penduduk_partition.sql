ALTER TABLE register_penduduk PARTITION BY LIST (batch_id) (PARTITION others DEFAULT);
