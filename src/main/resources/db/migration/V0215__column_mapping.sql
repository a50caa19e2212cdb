-- How an OPD's own headers stand for the columns of a dataset; positions as in "nik=0,nama=2".
CREATE TABLE column_mapping (
    opd          VARCHAR(60)   NOT NULL,
    dataset      VARCHAR(20)   NOT NULL,
    headers      VARCHAR(64)   NOT NULL,
    positions    VARCHAR(2000) NOT NULL,
    saved_by     VARCHAR(120)  NOT NULL,
    saved_at_utc DATETIME(6)   NOT NULL,
    PRIMARY KEY (opd, dataset, headers)
);
