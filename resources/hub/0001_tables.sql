-- The tables of a hub on PostgreSQL 13 or newer; plain SQL only. Made by "kitcamp hub setup" under the owner's login,
-- which alone may write here: logins of computers read under row-level security and write through the functions.
-- What each table is for is told in models/sync/README.md.

CREATE TABLE kitcamp.hub_format (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version integer NOT NULL,
    member_group name NOT NULL,
    -- What changes when the database is restored from a dump or an older state of the server (hub_incarnation()).
    incarnation text NOT NULL DEFAULT '',
    -- Until then files may send again what others wrote: the server was restored and lacks it.
    healing_until timestamptz
);

CREATE TABLE kitcamp.hub_head (
    log_id bytea PRIMARY KEY CHECK (octet_length(log_id) = 16),
    head bigint NOT NULL DEFAULT 0 CHECK (head >= 0),
    head_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(head_hash) = 32),
    moved bytea NOT NULL DEFAULT '',
    made_at timestamptz NOT NULL DEFAULT now()
);

-- hash: of the header, as the author's program told it; the next header names it.
CREATE TABLE kitcamp.hub_log (
    log_id bytea NOT NULL,
    seq bigint NOT NULL,
    op_id bytea NOT NULL,
    author bytea NOT NULL,
    hash bytea NOT NULL,
    header bytea NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (log_id, seq),
    UNIQUE (log_id, op_id)
);
-- Deflated or sealed already; and what a redaction replaced goes with the next vacuum, within minutes.
ALTER TABLE kitcamp.hub_log ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE kitcamp.hub_log SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);

-- A login of a computer; its name stands in the centre's files alone. log_id: NULL while it is a founder's, who has not made his log yet.
CREATE TABLE kitcamp.hub_member (
    login name PRIMARY KEY,
    log_id bytea,
    role text NOT NULL CHECK (role IN ('founder', 'desk', 'organiser', 'coordinator', 'administrator')),
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by name NOT NULL DEFAULT session_user,
    revoked_at timestamptz,
    CHECK ((log_id IS NULL) = (role = 'founder'))
);

-- Under which login a file appends. login: NULL for one whose entries were copied here by somebody else; it goes to the
-- first that appends under it.
CREATE TABLE kitcamp.hub_author (
    log_id bytea NOT NULL,
    author bytea NOT NULL CHECK (octet_length(author) = 16),
    login name,
    PRIMARY KEY (log_id, author)
);

CREATE TABLE kitcamp.hub_blob (
    log_id bytea NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    bytes bytea NOT NULL,
    PRIMARY KEY (log_id, hash)
);
ALTER TABLE kitcamp.hub_blob ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE kitcamp.hub_card (
    log_id bytea NOT NULL,
    author bytea NOT NULL,
    card text NOT NULL,
    PRIMARY KEY (log_id, author)
);

-- A snapshot and its pieces of 1 MiB; one that is not finished is nobody's but its maker's.
CREATE TABLE kitcamp.hub_snapshot (
    id bytea PRIMARY KEY CHECK (octet_length(id) = 16),
    log_id bytea NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    size bigint NOT NULL CHECK (size >= 0),
    login name NOT NULL DEFAULT session_user,
    begun_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
CREATE INDEX hub_snapshot_by_log ON kitcamp.hub_snapshot (log_id, seq);

CREATE TABLE kitcamp.hub_snapshot_piece (
    id bytea NOT NULL REFERENCES kitcamp.hub_snapshot ON DELETE CASCADE,
    n integer NOT NULL CHECK (n >= 0),
    bytes bytea NOT NULL CHECK (octet_length(bytes) <= 1048576),
    PRIMARY KEY (id, n)
);
ALTER TABLE kitcamp.hub_snapshot_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE kitcamp.hub_snapshot_piece SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
