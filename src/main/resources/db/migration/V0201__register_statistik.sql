CREATE TABLE register_statistik (
    batch_id  BIGINT         NOT NULL,
    line      INT            NOT NULL,
    wilayah   VARCHAR(13)    NOT NULL,
    tahun     SMALLINT       NOT NULL,
    indikator VARCHAR(40)    NOT NULL,
    nilai     VARCHAR(24)    NOT NULL,
    satuan    VARCHAR(40)    NOT NULL,
    sumber    VARCHAR(300)   NOT NULL,
    catatan   VARCHAR(500)   NOT NULL,
    PRIMARY KEY (batch_id, line)
);
