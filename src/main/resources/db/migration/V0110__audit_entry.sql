CREATE TABLE audit_entry (
    sequence_number BIGINT        NOT NULL PRIMARY KEY,
    happened_at_utc DATETIME(6)   NOT NULL,
    actor           VARCHAR(60)   NOT NULL,
    actor_role      VARCHAR(30)   NOT NULL,
    action          VARCHAR(60)   NOT NULL,
    subject         VARCHAR(200)  NOT NULL,
    detail          VARCHAR(2000) NOT NULL,
    purpose         VARCHAR(500)  NULL,
    previous_digest CHAR(64)      NOT NULL,
    digest          CHAR(64)      NOT NULL,
    INDEX audit_entry_time (happened_at_utc),
    INDEX audit_entry_actor (actor, sequence_number),
    INDEX audit_entry_action (action, sequence_number)
);
