-- What the city wants to reach together: a sasaran, what it is measured by and who leads. version guards against two people at once.
CREATE TABLE goal (
    id             BIGINT        NOT NULL PRIMARY KEY,
    version        INT           NOT NULL,
    code           VARCHAR(20)   NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    measure_kind   VARCHAR(12)   NOT NULL,
    measure_code   VARCHAR(60)   NOT NULL,
    measure_name   VARCHAR(200)  NOT NULL,
    unit           VARCHAR(40)   NOT NULL,
    direction      VARCHAR(20)   NOT NULL,
    base_year      INT           NULL,
    base_value     DECIMAL(20,4) NULL,
    share_unit     VARCHAR(12)   NOT NULL,
    source         VARCHAR(300)  NOT NULL,
    state          VARCHAR(12)   NOT NULL,
    lead_opd       VARCHAR(40)   NOT NULL,
    deleted        BOOLEAN       NOT NULL,
    changed_by     VARCHAR(120)  NOT NULL,
    changed_at_utc DATETIME(6)   NOT NULL,
    KEY goal_code (code),
    KEY goal_lead (lead_opd)
);
