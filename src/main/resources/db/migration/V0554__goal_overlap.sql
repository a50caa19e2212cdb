-- Those whom several OPDs serve at once and who count once; period is empty for the plan, else that of the reports.
CREATE TABLE goal_overlap (
    goal_id  BIGINT        NOT NULL,
    period   VARCHAR(8)    NOT NULL,
    position INT           NOT NULL,
    opds     VARCHAR(1000) NOT NULL,
    amount   DECIMAL(20,4) NOT NULL,
    PRIMARY KEY (goal_id, period, position)
);
