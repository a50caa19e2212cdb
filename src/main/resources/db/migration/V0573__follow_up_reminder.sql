-- What somebody was reminded of already; the key keeps two nodes from telling it twice.
CREATE TABLE follow_up_reminder (
    follow_up_id BIGINT      NOT NULL,
    occasion     VARCHAR(40) NOT NULL,
    at_utc       DATETIME(6) NOT NULL,
    PRIMARY KEY (follow_up_id, occasion)
);
