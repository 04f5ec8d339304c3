-- Who belongs to a centre that is shared, with which keys and rights; who has erased whom. What is sealed, signed and redacted
-- is told in models/members/README.md.
-- synced: member member_file log_key log_key_share
-- local: erasure

-- A computer (its file) of the centre. sign_key: Ed25519, box_key: X25519, both public, hex. role: see models/members/role.h.
-- keys_taken_at: NULL while the invitation waits: its keys are those that lie in the invitation. login: at a PostgreSQL hub.
CREATE TABLE member (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role = 'desk' OR role = 'organiser' OR role = 'coordinator' OR role = 'administrator'),
    sign_key TEXT NOT NULL UNIQUE CHECK (length(sign_key) = 64),
    box_key TEXT NOT NULL UNIQUE CHECK (length(box_key) = 64),
    login TEXT NOT NULL DEFAULT '',
    invited_at INTEGER NOT NULL,
    keys_taken_at INTEGER,
    revoked_at INTEGER,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- Under which author ids (hex) a member's file writes: a copy or a restored backup writes under a new one.
CREATE TABLE member_file (
    id INTEGER NOT NULL PRIMARY KEY,
    author TEXT NOT NULL UNIQUE CHECK (length(author) = 32),
    member INTEGER NOT NULL REFERENCES member (id)
) STRICT;
CREATE INDEX member_file_by_member ON member_file (member);

-- The keys that bodies are sealed under, one after the other; the key itself stands in no row but sealed for each member.
CREATE TABLE log_key (
    id INTEGER NOT NULL PRIMARY KEY,
    generation INTEGER NOT NULL UNIQUE CHECK (generation > 0),
    made_at INTEGER NOT NULL
) STRICT;

-- sealed: the 32 bytes of the key as a sealed box (libsodium crypto_box_seal) for the member's box_key, hex. box_key: which one
-- that was: a share for a key that the member has no more cannot be opened by anybody.
CREATE TABLE log_key_share (
    id INTEGER NOT NULL PRIMARY KEY,
    log_key INTEGER NOT NULL REFERENCES log_key (id),
    member INTEGER NOT NULL REFERENCES member (id),
    sealed TEXT NOT NULL CHECK (sealed <> ''),
    box_key TEXT NOT NULL CHECK (length(box_key) = 64),
    UNIQUE (log_key, member)
) STRICT;
CREATE INDEX log_key_share_by_member ON log_key_share (member);

-- password: Argon2id as crypto_pwhash_str gives it; '': none. role: '' works with the rights of the computer.
ALTER TABLE operator ADD COLUMN password TEXT NOT NULL DEFAULT '';
ALTER TABLE operator ADD COLUMN role TEXT NOT NULL DEFAULT '' CHECK (role = '' OR role = 'desk' OR role = 'organiser' OR role = 'coordinator' OR role = 'administrator');
UPDATE operator SET password = '', role = '';               -- see models/README.md, a new table or column

-- body_hash: H(body) that the header holds, where the body here is no longer the one that was hashed.
-- signature: of the author's key over the header, as it came from the hub. redaction: RedactionMark of models/store/redactionmark.h.
ALTER TABLE journal ADD COLUMN body_hash BLOB CHECK (body_hash IS NULL OR length(body_hash) = 32);
ALTER TABLE journal ADD COLUMN signature BLOB CHECK (signature IS NULL OR length(signature) = 64);
ALTER TABLE journal ADD COLUMN redaction BLOB;

-- The protocol of what this file did for each erasing entry. person: whom it erased; what: JSON of counts and of places where
-- words still stand; done_at: NULL while something is left to do (a backup, the hub).
CREATE TABLE erasure (
    op_id BLOB NOT NULL PRIMARY KEY CHECK (length(op_id) = 16),
    begun_at INTEGER NOT NULL,
    done_at INTEGER,
    what TEXT NOT NULL DEFAULT '{}'
) STRICT;
