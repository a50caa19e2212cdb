-- A node of one plan serves a node of the plan above.
CREATE TABLE plan_link (
    child_id  BIGINT NOT NULL,
    parent_id BIGINT NOT NULL,
    PRIMARY KEY (child_id, parent_id),
    KEY plan_link_parent (parent_id)
);
