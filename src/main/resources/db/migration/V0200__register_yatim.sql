-- secret holds the personal numbers of the row, AES-GCM (key id, nonce, text); the *_index columns are keyed digests to
-- search by. They stand behind the batch in every key, so that a batch grows in one place of the tree.
CREATE TABLE register_yatim (
    batch_id       BIGINT         NOT NULL,
    line           INT            NOT NULL,
    secret         VARBINARY(160) NOT NULL,
    nik_index      BINARY(16)     NOT NULL,
    no_kk_index    BINARY(16)     NOT NULL,
    nama           VARCHAR(120)   NOT NULL,
    jenis_kelamin  CHAR(1)        NOT NULL,
    tanggal_lahir  DATE           NOT NULL,
    alamat         VARCHAR(200)   NOT NULL,
    rt             VARCHAR(3)     NOT NULL,
    rw             VARCHAR(3)     NOT NULL,
    wilayah        VARCHAR(13)    NULL,
    jenis          VARCHAR(12)    NOT NULL,
    status_bantuan VARCHAR(10)    NOT NULL,
    nik_ayah_index BINARY(16)     NULL,
    nik_ibu_index  BINARY(16)     NULL,
    pendidikan     VARCHAR(14)    NOT NULL,
    usia           TINYINT        NOT NULL,
    umur           VARCHAR(5)     NOT NULL,
    warnings       SMALLINT       NOT NULL,
    PRIMARY KEY (batch_id, line),
    KEY register_yatim_nik (batch_id, nik_index),
    KEY register_yatim_kk (batch_id, no_kk_index)
);
