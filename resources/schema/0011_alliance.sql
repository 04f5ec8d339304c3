-- Camps that go from one file to another: a centre's to an alliance's, and their results back. What was handed to whom, and which
-- row of a partner is which row here, so that a second handover changes what is there instead of doubling it.
-- synced: handover handover_row

-- One handover, given or taken. partner: the log (hex) of the other file, '' where a file was written for whoever gets it.
-- organization: the university whose own students it was narrowed to. digest: of the content, tells one handover from another.
-- fields: what of the participants went, words divided by spaces.
CREATE TABLE handover (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    direction TEXT NOT NULL CHECK (direction = 'given' OR direction = 'taken'),
    purpose TEXT NOT NULL CHECK (purpose = 'camp' OR purpose = 'results'),
    partner TEXT NOT NULL DEFAULT '' CHECK (partner = '' OR length(partner) = 32),
    partner_name TEXT NOT NULL DEFAULT '',
    organization INTEGER REFERENCES organization (id),
    at INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    people INTEGER NOT NULL CHECK (people >= 0),
    fields TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX handover_by_activity ON handover (activity);
CREATE INDEX handover_by_organization ON handover (organization);

-- Row remote of tbl in the partner's file is row "here" of the same table. person: whom it tells of. seen: JSON, column to a hash
-- of the value that the partner was last seen with: what differs from it was changed there since, or here. It holds no value.
CREATE TABLE handover_row (
    id INTEGER NOT NULL PRIMARY KEY,
    partner TEXT NOT NULL CHECK (length(partner) = 32),
    tbl TEXT NOT NULL CHECK (tbl <> ''),
    remote INTEGER NOT NULL,
    here INTEGER NOT NULL,
    activity INTEGER NOT NULL REFERENCES activity (id),
    person INTEGER REFERENCES person (id),
    seen TEXT NOT NULL DEFAULT '{}',
    UNIQUE (partner, tbl, remote)
) STRICT;
CREATE INDEX handover_row_by_activity ON handover_row (activity);
CREATE INDEX handover_row_by_person ON handover_row (person);
CREATE INDEX handover_row_here ON handover_row (tbl, here);
