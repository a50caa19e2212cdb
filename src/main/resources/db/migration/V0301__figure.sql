-- A part is counted once, into two tables that never change. figure_cell splits its rows by every dimension at the
-- finest area known (a kecamatan, or none, where the kelurahan is not); d1 to d8 hold the categories in the order of
-- the dataset's dimensions.
CREATE TABLE figure_cell (
    part_id BIGINT      NOT NULL,
    number  INT         NOT NULL,
    wilayah VARCHAR(13) NULL,
    d1      VARCHAR(30) NOT NULL,
    d2      VARCHAR(30) NOT NULL,
    d3      VARCHAR(30) NOT NULL,
    d4      VARCHAR(30) NOT NULL,
    d5      VARCHAR(30) NOT NULL,
    d6      VARCHAR(30) NOT NULL,
    d7      VARCHAR(30) NOT NULL,
    d8      VARCHAR(30) NOT NULL,
    n       BIGINT      NOT NULL,
    amount  BIGINT      NOT NULL,
    PRIMARY KEY (part_id, number)
);

-- figure_measure is what pages read: every total, category and whatever indicators ask at every level.
-- unmapped = 1: the share of the area that no area below it holds. It is contained in the row with 0.
CREATE TABLE figure_measure (
    part_id  BIGINT      NOT NULL,
    wilayah  VARCHAR(13) NOT NULL,
    unmapped TINYINT     NOT NULL,
    measure  VARCHAR(400) NOT NULL,
    n        BIGINT      NOT NULL,
    amount   BIGINT      NOT NULL,
    PRIMARY KEY (part_id, wilayah, unmapped, measure)
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
