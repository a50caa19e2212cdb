-- One polygon per kelurahan as WKB in degrees, already simplified for screens.
CREATE TABLE boundary_shape (
    set_id BIGINT      NOT NULL,
    kode   VARCHAR(13) NOT NULL,
    shape  MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (set_id, kode)
);
