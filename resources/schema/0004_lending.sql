-- Loans, their renewals, notes at the desk, the rules and the hours. A loan is open while returned_at is NULL;
-- overdue, available and remaining are derived. due: local date and time (YYYY-MM-DDTHH:MM) of the centre's zone.
-- synced: loan loan_renewal device_note loan_rule opening_hours opening_exception

CREATE TABLE loan_rule (
    id INTEGER NOT NULL PRIMARY KEY,
    category INTEGER REFERENCES category (id),
    borrower_group INTEGER REFERENCES borrower_group (id),
    max_items INTEGER CHECK (max_items IS NULL OR max_items >= 0),
    loan_days INTEGER NOT NULL DEFAULT 14 CHECK (loan_days >= 0),
    loan_hours INTEGER NOT NULL DEFAULT 0 CHECK (loan_hours >= 0),
    max_renewals INTEGER NOT NULL DEFAULT 1 CHECK (max_renewals >= 0),
    renewal_days INTEGER NOT NULL DEFAULT 14 CHECK (renewal_days >= 0),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX loan_rule_by_category ON loan_rule (category);
CREATE INDEX loan_rule_by_group ON loan_rule (borrower_group);

-- visit groups what one borrower took in one turn at the desk: the slip's code. imported: from an earlier register.
CREATE TABLE loan (
    id INTEGER NOT NULL PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (id),
    borrower INTEGER NOT NULL REFERENCES person (id),
    visit INTEGER NOT NULL,
    lent_at INTEGER NOT NULL,
    due TEXT,
    returned_at INTEGER,
    rule INTEGER REFERENCES loan_rule (id),
    override_reason TEXT NOT NULL DEFAULT '',
    imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    CHECK (returned_at IS NULL OR returned_at >= lent_at)
) STRICT;
CREATE INDEX loan_open_by_device ON loan (device) WHERE returned_at IS NULL;
CREATE INDEX loan_open_by_borrower ON loan (borrower) WHERE returned_at IS NULL;
CREATE INDEX loan_open_by_due ON loan (due) WHERE returned_at IS NULL;
CREATE INDEX loan_by_device ON loan (device, lent_at);
CREATE INDEX loan_by_borrower ON loan (borrower, lent_at);
CREATE INDEX loan_by_lent ON loan (lent_at);
CREATE INDEX loan_by_returned ON loan (returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX loan_by_due ON loan (due);
CREATE INDEX loan_by_visit ON loan (visit);
CREATE INDEX loan_by_rule ON loan (rule) WHERE rule IS NOT NULL;

CREATE TABLE loan_renewal (
    id INTEGER NOT NULL PRIMARY KEY,
    loan INTEGER NOT NULL REFERENCES loan (id),
    at INTEGER NOT NULL,
    due_before TEXT,
    due_after TEXT NOT NULL,
    override_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX loan_renewal_by_loan ON loan_renewal (loan);

CREATE TABLE device_note (
    id INTEGER NOT NULL PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device (id),
    loan INTEGER REFERENCES loan (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'note' OR kind = 'damaged' OR kind = 'lost' OR kind = 'repaired'),
    text TEXT NOT NULL
) STRICT;
CREATE INDEX device_note_by_device ON device_note (device);
CREATE INDEX device_note_by_loan ON device_note (loan);

-- Minutes since local midnight; several intervals a day; weekday 1 = Monday.
CREATE TABLE opening_hours (
    id INTEGER NOT NULL PRIMARY KEY,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1439),
    closes INTEGER NOT NULL CHECK (closes BETWEEN 1 AND 1440),
    CHECK (closes > opens)
) STRICT;

-- open: as its own weekday, or as the weekday it follows; other: the hours given, as 540-720,810-1020.
CREATE TABLE opening_exception (
    id INTEGER NOT NULL PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind = 'closed' OR kind = 'open' OR kind = 'other'),
    follows INTEGER CHECK (follows BETWEEN 1 AND 7),
    hours TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
