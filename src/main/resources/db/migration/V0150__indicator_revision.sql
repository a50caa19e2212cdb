-- One state of an indicator's definition; a change is a new row, so an old release reads what it was counted with.
CREATE TABLE indicator_revision (
    code       VARCHAR(60)   NOT NULL,
    revision   INT           NOT NULL,
    position   INT           NOT NULL,
    definition LONGTEXT      NOT NULL,
    retired    TINYINT       NOT NULL,
    edited_by  VARCHAR(200)  NOT NULL,
    edited_at  DATETIME(6)   NOT NULL,
    note       VARCHAR(1000) NOT NULL,
    PRIMARY KEY (code, revision)
);
