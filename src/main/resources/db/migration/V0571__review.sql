-- A meeting that looked at the actions, and when the next one is.
CREATE TABLE review (
    id         BIGINT        NOT NULL PRIMARY KEY,
    held_on    DATE          NOT NULL,
    next_on    DATE          NULL,
    minutes    VARCHAR(4000) NOT NULL,
    written_by VARCHAR(120)  NOT NULL,
    at_utc     DATETIME(6)   NOT NULL,
    KEY review_held (held_on)
);
