-- How well the hidden cells of a part hold, as found when they were chosen.
CREATE TABLE suppression_audit (
    part_id       BIGINT      NOT NULL PRIMARY KEY,
    audited_at    DATETIME(6) NOT NULL,
    threshold     INT         NOT NULL,
    cells         INT         NOT NULL,
    hidden_small  INT         NOT NULL,
    hidden_beside INT         NOT NULL,
    unprotected   INT         NOT NULL,
    narrowed      INT         NOT NULL,
    narrowest     BIGINT      NOT NULL,
    programmes    INT         NOT NULL,
    millis        BIGINT      NOT NULL
);
