-- The delivered file, encrypted: the error file is rebuilt from it.
CREATE TABLE batch_file_chunk (
    batch_id BIGINT     NOT NULL,
    number   INT        NOT NULL,
    content  MEDIUMBLOB NOT NULL,
    PRIMARY KEY (batch_id, number)
);
