-- Who looked at whom, and what for. person is the keyed digest of a NIK, never the number; it outlives a change of keys.
CREATE TABLE person_access (
    id              BIGINT       NOT NULL PRIMARY KEY,
    accessed_at_utc DATETIME(6)  NOT NULL,
    account_id      BIGINT       NOT NULL,
    actor           VARCHAR(60)  NOT NULL,
    actor_role      VARCHAR(30)  NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    dataset         VARCHAR(20)  NOT NULL,
    batch_id        BIGINT       NOT NULL,
    line            INT          NULL,
    person          BINARY(16)   NULL,
    list            VARCHAR(400) NOT NULL,
    purpose         VARCHAR(500) NULL,
    KEY person_access_person (person, accessed_at_utc),
    KEY person_access_account (account_id, kind, accessed_at_utc)
);
