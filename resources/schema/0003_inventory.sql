-- What the shelf holds: categories and places as trees, models, devices and every number that scans to them.
-- synced: category place model device device_number

CREATE TABLE category (
    id INTEGER NOT NULL PRIMARY KEY,
    parent INTEGER REFERENCES category (id),
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (name <> '' OR name_en <> '')
) STRICT;
CREATE INDEX category_by_parent ON category (parent);

CREATE TABLE place (
    id INTEGER NOT NULL PRIMARY KEY,
    parent INTEGER REFERENCES place (id),
    name TEXT NOT NULL CHECK (name <> ''),
    label TEXT UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX place_by_parent ON place (parent);

CREATE TABLE model (
    id INTEGER NOT NULL PRIMARY KEY,
    category INTEGER REFERENCES category (id),
    name TEXT NOT NULL CHECK (name <> ''),
    maker TEXT NOT NULL DEFAULT '',
    model_number TEXT NOT NULL DEFAULT '',
    specs TEXT NOT NULL DEFAULT '',
    picture TEXT,
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX model_by_category ON model (category);
CREATE INDEX model_by_name ON model (name);

-- purchased_on: local date; price in minor units of currency. condition 'broken' and 'lost' take a device out of lending.
CREATE TABLE device (
    id INTEGER NOT NULL PRIMARY KEY,
    asset_tag TEXT NOT NULL CHECK (asset_tag <> ''),
    folded_tag TEXT NOT NULL UNIQUE CHECK (folded_tag <> ''),
    model INTEGER NOT NULL REFERENCES model (id),
    serial TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES organization (id),
    place INTEGER REFERENCES place (id),
    parent INTEGER REFERENCES device (id),
    purchased_on TEXT,
    price_minor INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    supplier TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT 'good' CHECK (condition = 'good' OR condition = 'worn' OR condition = 'broken' OR condition = 'lost' OR condition = 'withdrawn'),
    condition_note TEXT NOT NULL DEFAULT '',
    lendable INTEGER NOT NULL DEFAULT 1 CHECK (lendable IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX device_by_model ON device (model);
CREATE INDEX device_by_owner ON device (owner);
CREATE INDEX device_by_place ON device (place);
CREATE INDEX device_by_parent ON device (parent);

CREATE TABLE device_number (
    id INTEGER NOT NULL PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (id),
    kind TEXT NOT NULL CHECK (kind = 'asset' OR kind = 'serial' OR kind = 'rfid' OR kind = 'other'),
    value TEXT NOT NULL CHECK (value <> ''),
    folded TEXT NOT NULL UNIQUE CHECK (folded <> '')
) STRICT;
CREATE INDEX device_number_by_device ON device_number (device);
