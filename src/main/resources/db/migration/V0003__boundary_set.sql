-- Official boundaries that an admin loaded; each set holds all kelurahan.
CREATE TABLE boundary_set (
    id              BIGINT       NOT NULL PRIMARY KEY,
    file_name       VARCHAR(200) NOT NULL,
    sha256          CHAR(64)     NOT NULL,
    uploaded_by     VARCHAR(60)  NOT NULL,
    uploaded_at_utc DATETIME(6)  NOT NULL
);
