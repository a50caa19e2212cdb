-- Events are looked up by person over all months, so the digest leads its key.
CREATE TABLE register_peristiwa (
    batch_id          BIGINT         NOT NULL,
    line              INT            NOT NULL,
    secret            VARBINARY(160) NOT NULL,
    nik_index         BINARY(16)     NULL,
    no_kk_index       BINARY(16)     NOT NULL,
    nama              VARCHAR(120)   NOT NULL,
    jenis_kelamin     CHAR(1)        NOT NULL,
    tanggal_lahir     DATE           NOT NULL,
    wilayah           VARCHAR(13)    NULL,
    jenis             VARCHAR(12)    NOT NULL,
    tanggal_peristiwa DATE           NOT NULL,
    tanggal_lapor     DATE           NOT NULL,
    bulan             CHAR(2)        NOT NULL,
    keterlambatan     VARCHAR(4)     NOT NULL,
    warnings          SMALLINT       NOT NULL,
    PRIMARY KEY (batch_id, line),
    KEY register_peristiwa_nik (nik_index, jenis, batch_id)
);
