-- Who did what, when, to what and why. Entries are only ever added; each carries the hash of the one before it, so that an altered,
-- removed or inserted one shows.
CREATE TABLE ledger (
    number BIGINT NOT NULL PRIMARY KEY,
    at_time VARCHAR(30) NOT NULL,
    who VARCHAR(200) NOT NULL,
    deed VARCHAR(40) NOT NULL,
    what VARCHAR(300) NOT NULL,
    why VARCHAR(1000) NOT NULL,
    outcome VARCHAR(2000) NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    entry_hash CHAR(64) NOT NULL
);
