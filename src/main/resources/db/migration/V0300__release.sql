-- A release is one row and its links; what it counts hangs on its parts, which later releases share.
-- A part that no release links to is being built, or was left behind by a stopped publication: readers never see it.

CREATE TABLE release_counter (
    id          TINYINT NOT NULL PRIMARY KEY,
    last_number INT     NOT NULL
);

INSERT INTO release_counter (id, last_number) VALUES (1, 0);

CREATE TABLE release_ (
    number       INT           NOT NULL PRIMARY KEY,
    published_at DATETIME(6)   NOT NULL,
    published_by VARCHAR(200)  NOT NULL,
    note         VARCHAR(1000) NOT NULL
);

CREATE TABLE release_part (
    id             BIGINT       NOT NULL PRIMARY KEY,
    dataset        VARCHAR(40)  NOT NULL,
    period         VARCHAR(10)  NOT NULL,
    batch_id       BIGINT       NOT NULL,
    source_opd     VARCHAR(200) NOT NULL,
    reference_date DATE         NOT NULL,
    file_rows      BIGINT       NOT NULL,
    accepted       BIGINT       NOT NULL,
    warned         BIGINT       NOT NULL,
    validated_at   DATETIME(6)  NOT NULL
);

CREATE TABLE release_part_link (
    release_number INT    NOT NULL,
    part_id        BIGINT NOT NULL,
    PRIMARY KEY (release_number, part_id),
    KEY release_part_link_part (part_id)
);

-- one row per batch being published at this moment: the second publisher fails on the key
CREATE TABLE release_claim (
    batch_id   BIGINT       NOT NULL PRIMARY KEY,
    claimed_by VARCHAR(200) NOT NULL,
    claimed_at DATETIME(6)  NOT NULL
);
