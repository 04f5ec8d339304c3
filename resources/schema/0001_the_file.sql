-- What makes a file a Kitcamp file: its name, the journal of Actions and what only this computer needs.
-- synced: setting operator
-- local: file_info journal journal_row picture search_text

CREATE TABLE file_info (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The entries of sync.md section 3. seq is the place in this file; undoes names the entry that this one takes back.
CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    op_id BLOB NOT NULL UNIQUE CHECK (length(op_id) = 16),
    author BLOB NOT NULL CHECK (length(author) = 16),
    operator INTEGER NOT NULL,
    at INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    undoes BLOB CHECK (undoes IS NULL OR length(undoes) = 16),
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_writer ON journal (author, operator, seq);
CREATE INDEX journal_by_target ON journal (undoes) WHERE undoes IS NOT NULL;

-- Which rows an entry touched: history per object, and who stands in the way of an undo.
CREATE TABLE journal_row (
    tbl TEXT NOT NULL,
    key TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (tbl, key, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_row_by_entry ON journal_row (entry);

CREATE TABLE picture (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
) STRICT;

-- Folded names, readings, numbers and phone ends, scanned with instr().
CREATE TABLE search_text (
    tbl TEXT NOT NULL,
    id INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (tbl, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE operator (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    card TEXT UNIQUE,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
