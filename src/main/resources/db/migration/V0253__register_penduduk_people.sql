-- Lists of persons by area and name, filtered by every dimension, are answered from here without reading a row.
ALTER TABLE register_penduduk ADD KEY register_penduduk_people
    (batch_id, wilayah, nama, jenis_kelamin, umur, hubungan, status_kawin, pendidikan, pekerjaan);
