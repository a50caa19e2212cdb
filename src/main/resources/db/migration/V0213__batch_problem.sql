CREATE TABLE batch_problem (
    batch_id    BIGINT       NOT NULL,
    line        INT          NOT NULL,
    position    INT          NOT NULL,
    column_name VARCHAR(40)  NOT NULL,
    value       VARCHAR(80)  NOT NULL,
    rule        VARCHAR(40)  NOT NULL,
    severity    VARCHAR(10)  NOT NULL,
    arguments   VARCHAR(1200) NOT NULL,
    PRIMARY KEY (batch_id, line, position)
);
