-- An internal edition hides nothing and is not for the public: what it shows is no reason to think that readers know it.
ALTER TABLE edition ADD COLUMN internal BOOLEAN DEFAULT FALSE NOT NULL;
