-- What was agreed to be done, by whom and until when.
CREATE TABLE follow_up (
    id             BIGINT        NOT NULL PRIMARY KEY,
    version        INT           NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    detail         VARCHAR(2000) NOT NULL,
    owner_opd      VARCHAR(40)   NOT NULL,
    supporting     VARCHAR(1000) NOT NULL,
    due            DATE          NOT NULL,
    state          VARCHAR(12)   NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    evidence       VARCHAR(2000) NOT NULL,
    link           VARCHAR(500)  NOT NULL,
    goal_id        BIGINT        NULL,
    decision_id    BIGINT        NULL,
    published      BOOLEAN       NOT NULL,
    created_on     DATE          NOT NULL,
    closed_on      DATE          NULL,
    changed_by     VARCHAR(120)  NOT NULL,
    changed_at_utc DATETIME(6)   NOT NULL,
    KEY follow_up_owner (owner_opd, state, due),
    KEY follow_up_goal (goal_id)
);
