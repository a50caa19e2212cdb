CREATE TABLE plan_node_target (
    node_id BIGINT        NOT NULL,
    year    INT           NOT NULL,
    value   DECIMAL(20,4) NOT NULL,
    PRIMARY KEY (node_id, year)
);
