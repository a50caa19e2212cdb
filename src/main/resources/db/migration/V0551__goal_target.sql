CREATE TABLE goal_target (
    goal_id BIGINT        NOT NULL,
    year    INT           NOT NULL,
    value   DECIMAL(20,4) NOT NULL,
    PRIMARY KEY (goal_id, year)
);
