-- Organizations with all their names, departments, persons with all their numbers, groups.
-- Choices are written with OR: for IN with more than two values SQLite builds a table anew for each row.
-- synced: organization organization_name department person person_number borrower_group group_member

CREATE TABLE organization (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'university' CHECK (kind = 'university' OR kind = 'school' OR kind = 'company' OR kind = 'other'),
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (name <> '' OR name_en <> '')
) STRICT;

-- Short, former and once confirmed names; folded is what is compared.
CREATE TABLE organization_name (
    id INTEGER NOT NULL PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organization (id),
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
    kind TEXT NOT NULL CHECK (kind = 'short' OR kind = 'former' OR kind = 'confirmed')
) STRICT;
CREATE INDEX organization_name_by_organization ON organization_name (organization);

CREATE TABLE department (
    id INTEGER NOT NULL PRIMARY KEY,
    organization INTEGER NOT NULL REFERENCES organization (id),
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (name <> '' OR name_en <> '')
) STRICT;
CREATE INDEX department_by_organization ON department (organization);

-- leaves_on, banned_until: local dates (YYYY-MM-DD) of the centre's zone.
CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    latin_name TEXT NOT NULL DEFAULT '',
    organization INTEGER REFERENCES organization (id),
    department INTEGER REFERENCES department (id),
    gender TEXT NOT NULL DEFAULT '' CHECK (gender = '' OR gender = 'f' OR gender = 'm' OR gender = 'x'),
    phone TEXT NOT NULL DEFAULT '',
    mail TEXT NOT NULL DEFAULT '',
    wechat TEXT NOT NULL DEFAULT '',
    login TEXT NOT NULL DEFAULT '',
    major TEXT NOT NULL DEFAULT '',
    class_name TEXT NOT NULL DEFAULT '',
    degree_level TEXT NOT NULL DEFAULT '' CHECK (degree_level = '' OR degree_level = 'school' OR degree_level = 'bachelor' OR degree_level = 'master' OR degree_level = 'doctor' OR degree_level = 'staff'),
    entry_year INTEGER,
    leaves_on TEXT,
    picture TEXT,
    banned_until TEXT,
    banned_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX person_by_name ON person (name);
CREATE INDEX person_by_organization ON person (organization);
CREATE INDEX person_by_department ON person (department);
CREATE INDEX person_by_login ON person (login) WHERE login <> '';
CREATE INDEX person_by_mail ON person (mail) WHERE mail <> '';

-- value is what people read, folded what a scan is compared with. lost_at: instant. Dates: local.
CREATE TABLE person_number (
    id INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind = 'student' OR kind = 'staff' OR kind = 'card' OR kind = 'other'),
    value TEXT NOT NULL CHECK (value <> ''),
    folded TEXT NOT NULL CHECK (folded <> ''),
    valid_from TEXT,
    valid_until TEXT,
    lost_at INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_number_by_person ON person_number (person);
CREATE INDEX person_number_by_folded ON person_number (folded);

CREATE TABLE borrower_group (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (name <> '' OR name_en <> '')
) STRICT;

CREATE TABLE group_member (
    id INTEGER NOT NULL PRIMARY KEY,
    borrower_group INTEGER NOT NULL REFERENCES borrower_group (id),
    person INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (borrower_group, person)
) STRICT;
CREATE INDEX group_member_by_person ON group_member (person);
