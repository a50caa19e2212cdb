-- What each OPD takes upon itself; agreed_by is who said yes for it.
CREATE TABLE goal_share (
    goal_id   BIGINT        NOT NULL,
    position  INT           NOT NULL,
    opd       VARCHAR(40)   NOT NULL,
    is_lead   BOOLEAN       NOT NULL,
    amount    DECIMAL(20,4) NOT NULL,
    agreed_by VARCHAR(120)  NULL,
    PRIMARY KEY (goal_id, position),
    UNIQUE KEY goal_share_opd (goal_id, opd)
);
