-- by which revision of each definition a release counts
CREATE TABLE release_indicator (
    release_number INT         NOT NULL,
    position       INT         NOT NULL,
    code           VARCHAR(60) NOT NULL,
    revision       INT         NOT NULL,
    PRIMARY KEY (release_number, code)
);
