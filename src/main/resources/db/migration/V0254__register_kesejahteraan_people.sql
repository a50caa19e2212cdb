ALTER TABLE register_kesejahteraan ADD KEY register_kesejahteraan_people
    (batch_id, wilayah, nama, satuan, desil, klaster, verval, program, jenis_kelamin);
