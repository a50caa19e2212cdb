-- Counts of one part for every level; d1 to d6 hold the categories in the order of the dataset's dimensions.
-- unmapped = 1: the share of the area that no area below it holds. It is contained in the row with 0.

CREATE TABLE figure_cell (
    part_id  BIGINT      NOT NULL,
    wilayah  VARCHAR(13) NOT NULL,
    unmapped TINYINT     NOT NULL,
    d1       VARCHAR(30) NOT NULL DEFAULT '',
    d2       VARCHAR(30) NOT NULL DEFAULT '',
    d3       VARCHAR(30) NOT NULL DEFAULT '',
    d4       VARCHAR(30) NOT NULL DEFAULT '',
    d5       VARCHAR(30) NOT NULL DEFAULT '',
    d6       VARCHAR(30) NOT NULL DEFAULT '',
    n        BIGINT      NOT NULL,
    PRIMARY KEY (part_id, wilayah, unmapped, d1, d2, d3, d4, d5, d6)
);

-- what readers without the right to small cells do not see
CREATE TABLE figure_hidden (
    part_id  BIGINT      NOT NULL,
    wilayah  VARCHAR(13) NOT NULL,
    unmapped TINYINT     NOT NULL,
    measure  VARCHAR(60) NOT NULL,
    PRIMARY KEY (part_id, wilayah, unmapped, measure)
);

CREATE TABLE official_figure (
    part_id   BIGINT         NOT NULL,
    position  INT            NOT NULL,
    wilayah   VARCHAR(13)    NOT NULL,
    year      SMALLINT       NOT NULL,
    indicator VARCHAR(60)    NOT NULL,
    amount    DECIMAL(24, 6) NOT NULL,
    unit      VARCHAR(40)    NOT NULL,
    source    VARCHAR(300)   NOT NULL,
    note      VARCHAR(500)   NOT NULL,
    PRIMARY KEY (part_id, position),
    KEY official_figure_wilayah (part_id, wilayah)
);
