-- The one row that says which set every map draws; no set means the schematic map.
CREATE TABLE boundary_live (
    id         TINYINT     NOT NULL PRIMARY KEY,
    set_id     BIGINT      NULL,
    version    INT         NOT NULL,
    changed_by VARCHAR(60) NOT NULL
);
