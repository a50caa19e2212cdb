-- what waits for whom; opd is empty where everybody of the role is meant
CREATE TABLE notice (
    id        BIGINT        NOT NULL PRIMARY KEY,
    at        DATETIME(6)   NOT NULL,
    role      VARCHAR(20)   NOT NULL,
    opd       VARCHAR(40)   NOT NULL,
    kind      VARCHAR(40)   NOT NULL,
    href      VARCHAR(300)  NOT NULL,
    arguments VARCHAR(1000) NOT NULL,
    KEY notice_role (role, at)
);
