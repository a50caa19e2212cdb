-- Pokir of the council and Musrenbang of the community. No names of persons.
CREATE TABLE proposal (
    id             BIGINT        NOT NULL PRIMARY KEY,
    version        INT           NOT NULL,
    kind           VARCHAR(12)   NOT NULL,
    wilayah        VARCHAR(13)   NOT NULL,
    sector         VARCHAR(20)   NOT NULL,
    title          VARCHAR(300)  NOT NULL,
    volume         DECIMAL(20,2) NOT NULL,
    unit           VARCHAR(40)   NOT NULL,
    cost           DECIMAL(20,2) NOT NULL,
    year           INT           NOT NULL,
    state          VARCHAR(12)   NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    deleted        BOOLEAN       NOT NULL,
    entered_by     BIGINT        NOT NULL,
    changed_by     VARCHAR(120)  NOT NULL,
    changed_at_utc DATETIME(6)   NOT NULL,
    KEY proposal_place (wilayah, year),
    KEY proposal_state (state, year)
);
