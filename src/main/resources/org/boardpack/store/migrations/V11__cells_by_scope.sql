-- Cells are kept scope by scope: the figures of one scope are made without reading those of all others.
-- What was kept by month goes; it is counted again when it is needed.
DROP TABLE month_cells;
CREATE TABLE scope_cells (
    period CHAR(7) NOT NULL,
    fingerprint CHAR(64) NOT NULL,
    scope_type VARCHAR(20) NOT NULL,
    scope_code VARCHAR(20) NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (period, fingerprint, scope_type, scope_code)
);
