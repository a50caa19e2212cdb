CREATE TABLE account (
    id                   BIGINT       NOT NULL PRIMARY KEY,
    username             VARCHAR(40)  NOT NULL,
    display_name         VARCHAR(120) NOT NULL,
    password_hash        VARCHAR(120) NOT NULL,
    role                 VARCHAR(20)  NOT NULL,
    opd                  VARCHAR(40)  NULL,
    dapil_election       SMALLINT     NULL,
    dapil_number         SMALLINT     NULL,
    wilayah              VARCHAR(13)  NULL,
    language             VARCHAR(5)   NOT NULL,
    must_change_password BOOLEAN      NOT NULL,
    disabled             BOOLEAN      NOT NULL,
    version              INT          NOT NULL,
    -- kept outside the version: an attempt to sign in is not a change an admin could collide with
    failed_attempts      INT          NOT NULL DEFAULT 0,
    locked_until_utc     DATETIME(3)  NULL,
    CONSTRAINT account_username UNIQUE (username),
    CONSTRAINT account_opd FOREIGN KEY (opd) REFERENCES opd (kode)
);
