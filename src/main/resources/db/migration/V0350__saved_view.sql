-- addresses that an account comes back to, each under a name of its own
CREATE TABLE saved_view (
    account_id BIGINT       NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    address    VARCHAR(500) NOT NULL,
    saved_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, name)
);
