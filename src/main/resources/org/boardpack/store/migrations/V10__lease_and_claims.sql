-- Who works on this store now: one row, for ever. A lease is alive for as long as its holder is heard of (beat), by the clock of this
-- database alone. Nobody has it while token is null.
CREATE TABLE lease (
    id INTEGER NOT NULL PRIMARY KEY,
    token VARCHAR(36),
    account VARCHAR(200),
    host VARCHAR(200),
    machine VARCHAR(200),
    pid BIGINT,
    process_started BIGINT,
    command VARCHAR(100),
    since TIMESTAMP(6) WITH TIME ZONE,
    beat TIMESTAMP(6) WITH TIME ZONE
);
INSERT INTO lease (id) VALUES (1);

-- Which claims of a taking-in are recorded, whatever became of their files since: a run that was interrupted between recording a file and
-- filing it away finds here what was said of it, and neither records nor judges it anew.
CREATE TABLE recorded_claim (
    batch VARCHAR(100) NOT NULL,
    place VARCHAR(500) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    newest_file_before BIGINT NOT NULL,
    remark VARCHAR(2000) NOT NULL,
    checked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (batch, place, sha256)
);
