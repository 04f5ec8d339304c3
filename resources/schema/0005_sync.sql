-- What files that share a log need: decisions about conflicts and merges, which travel; the inbox, which does not.
-- synced: decision merged_row distinct_pair
-- local: inbox sync_turn known_file

-- What a person decided about an Action that no longer fitted: op_id (hex) names it, author (hex) the file it was done
-- in, kind and parameters say what it was. An inbox item without a decision is open.
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY,
    op_id TEXT NOT NULL UNIQUE CHECK (length(op_id) = 32),
    choice TEXT NOT NULL CHECK (choice = 'theirs' OR choice = 'mine' OR choice = 'same'),
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    parameters TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- Row id of tbl turned out to be the same thing as row kept and was merged into it: an Action from another computer
-- that still names it means the other one.
CREATE TABLE merged_row (
    id INTEGER NOT NULL PRIMARY KEY,
    tbl TEXT NOT NULL,
    kept INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_row_by_kept ON merged_row (kept);

-- A person looked at rows a and b of tbl, which seemed to be one thing entered twice, and said that they are two:
-- they are not proposed again. a < b.
CREATE TABLE distinct_pair (
    id INTEGER NOT NULL PRIMARY KEY,
    tbl TEXT NOT NULL,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    UNIQUE (a, b),
    CHECK (a < b)
) STRICT;
CREATE INDEX distinct_pair_by_second ON distinct_pair (b);

-- Own entries that no longer fitted on the log, whole. reason: 'changed' (others changed the same), 'taken' (a number or
-- key is taken), 'gone' (what it is about is not there), 'rule' (a rule says no), 'waits' (for waits_for, another item),
-- 'undone' (it was taken back here before it was sent: nothing to decide). tbl, key, columns: where it clashed;
-- theirs: the entry in the way, where one was found; sentence: the refusal, in the language of that moment.
CREATE TABLE inbox (
    n INTEGER NOT NULL PRIMARY KEY,
    op_id BLOB NOT NULL UNIQUE CHECK (length(op_id) = 16),
    author BLOB NOT NULL CHECK (length(author) = 16),
    operator INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    undoes BLOB CHECK (undoes IS NULL OR length(undoes) = 16),
    body BLOB NOT NULL,
    came_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason = 'changed' OR reason = 'taken' OR reason = 'gone' OR reason = 'rule' OR reason = 'waits' OR reason = 'undone'),
    tbl TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '',
    theirs BLOB,
    waits_for BLOB,
    rule TEXT NOT NULL DEFAULT '',
    sentence TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX inbox_by_waiting ON inbox (waits_for) WHERE waits_for IS NOT NULL;

-- The rows that a turn of sync touched, so that other windows of this file can follow; the last few are kept.
CREATE TABLE sync_turn (
    turn INTEGER NOT NULL PRIMARY KEY,
    rows BLOB NOT NULL
) STRICT;

-- The files that share the log, as they last told: name ("Desk 2"), when they were last in touch (instant), and where
-- in the log they stood. state: hash of their content at head, where they told one.
CREATE TABLE known_file (
    author BLOB NOT NULL PRIMARY KEY CHECK (length(author) = 16),
    name TEXT NOT NULL,
    last_contact INTEGER NOT NULL,
    head INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
