-- The settings and reference lists as the last run found them, so that the next one notices what was edited in between.
CREATE TABLE seen_file (
    name VARCHAR(300) NOT NULL PRIMARY KEY,
    sha256 CHAR(64) NOT NULL
);
