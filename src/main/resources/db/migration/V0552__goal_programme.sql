CREATE TABLE goal_programme (
    goal_id  BIGINT        NOT NULL,
    position INT           NOT NULL,
    code     VARCHAR(20)   NOT NULL,
    name     VARCHAR(300)  NOT NULL,
    budget   DECIMAL(20,2) NOT NULL,
    PRIMARY KEY (goal_id, position)
);
