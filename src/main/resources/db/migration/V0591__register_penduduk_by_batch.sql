-- A large batch is loaded beside the register and becomes a partition of it (StagingTables). The keys that follow neither
-- the file's nor the areas' order stand last, because there they are added again.
ALTER TABLE register_penduduk
    DROP KEY register_penduduk_nik,
    DROP KEY register_penduduk_kk,
    DROP KEY register_penduduk_birth,
    ADD KEY register_penduduk_nik (batch_id, nik_index),
    ADD KEY register_penduduk_kk (batch_id, no_kk_index, hubungan),
    ADD KEY register_penduduk_birth (batch_id, tanggal_lahir);
