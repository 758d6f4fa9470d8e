-- By what rules an edition was made: method, settings, who counts, which organisation is part of what. Kept with the edition, because
-- settings and reference lists change and its figures do not.
CREATE TABLE edition_basis (
    edition_id BIGINT NOT NULL PRIMARY KEY REFERENCES edition (id),
    content BYTEA NOT NULL
);
