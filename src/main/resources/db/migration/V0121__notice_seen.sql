CREATE TABLE notice_seen (
    account_id BIGINT      NOT NULL PRIMARY KEY,
    seen_at    DATETIME(6) NOT NULL
);
