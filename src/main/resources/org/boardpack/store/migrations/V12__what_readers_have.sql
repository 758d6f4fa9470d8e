-- Which published editions were looked at when it was decided what an edition may show. Where others have come out since, an edition
-- that is not published yet is not carried on: what it shows could be told apart from what those hid.
ALTER TABLE edition_pins ADD COLUMN readers_have CHAR(64);
