-- The trees of RPJMN, the province's RPJMD and the city's: misi, tujuan, sasaran.
CREATE TABLE plan_node (
    id             BIGINT        NOT NULL PRIMARY KEY,
    version        INT           NOT NULL,
    plan           VARCHAR(12)   NOT NULL,
    level          VARCHAR(12)   NOT NULL,
    code           VARCHAR(20)   NOT NULL,
    parent_code    VARCHAR(20)   NOT NULL,
    text           VARCHAR(500)  NOT NULL,
    indicator      VARCHAR(200)  NOT NULL,
    unit           VARCHAR(40)   NOT NULL,
    direction      VARCHAR(20)   NOT NULL,
    base_year      INT           NULL,
    base_value     DECIMAL(20,4) NULL,
    source         VARCHAR(300)  NOT NULL,
    changed_by     VARCHAR(120)  NOT NULL,
    changed_at_utc DATETIME(6)   NOT NULL,
    UNIQUE KEY plan_node_code (plan, code)
);
