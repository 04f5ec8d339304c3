-- Rounds and results of contests, consents of those who are under age and how long what is kept, the questions that a centre
-- asks again and again, how its dashboards are arranged, and reports of its own making.
-- synced: contest_round contest_result consent retention_rule figure_question dashboard_block report_layout

-- A round of a contest, in their order. closed: its results stand. chosen: a fingerprint of those who were chosen to go on, so that
-- two choices made apart do not become a third one that nobody made.
CREATE TABLE contest_round (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    place_in_order INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    held_on TEXT,
    most_points INTEGER CHECK (most_points IS NULL OR most_points > 0),   -- hundredths
    higher_is_better INTEGER NOT NULL DEFAULT 1 CHECK (higher_is_better IN (0, 1)),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    chosen TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contest_round_by_activity ON contest_round (activity);

-- What an entry (one participation, or a team) reached in a round. points: hundredths; ranks follow from them. given_rank: where
-- the organiser's list gives ranks and no points. advanced: decided to go on to the next round.
CREATE TABLE contest_result (
    id INTEGER NOT NULL PRIMARY KEY,
    contest_round INTEGER NOT NULL REFERENCES contest_round (id),
    participation INTEGER REFERENCES participation (id),
    team INTEGER REFERENCES team (id),
    points INTEGER CHECK (points IS NULL OR points >= 0),
    given_rank INTEGER CHECK (given_rank IS NULL OR given_rank > 0),
    advanced INTEGER NOT NULL DEFAULT 0 CHECK (advanced IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    CHECK ((participation IS NULL) <> (team IS NULL)),
    UNIQUE (contest_round, participation),
    UNIQUE (contest_round, team)
) STRICT;
CREATE INDEX contest_result_by_participation ON contest_result (participation) WHERE participation IS NOT NULL;
CREATE INDEX contest_result_by_team ON contest_result (team) WHERE team IS NOT NULL;

-- What somebody, or the guardian of somebody under age, agreed to. Days are local. It holds from given_on until withdrawn_on or
-- valid_until. text_version: of the text that was agreed to.
CREATE TABLE consent (
    id INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    activity INTEGER REFERENCES activity (id),
    purpose TEXT NOT NULL CHECK (purpose = 'participation' OR purpose = 'publication' OR purpose = 'pictures' OR purpose = 'partners' OR purpose = 'contact' OR purpose = 'other'),
    text_version TEXT NOT NULL CHECK (text_version <> ''),
    given_on TEXT NOT NULL,
    valid_until TEXT,
    withdrawn_on TEXT,
    guardian TEXT NOT NULL DEFAULT '',
    guardian_phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (valid_until IS NULL OR valid_until >= given_on),
    CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on)
) STRICT;
CREATE INDEX consent_by_person ON consent (person);
CREATE INDEX consent_by_activity ON consent (activity);

-- How many days after the end of the last activity what is known of whom is kept.
CREATE TABLE retention_rule (
    id INTEGER NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL UNIQUE CHECK (subject = 'minors' OR subject = 'applicants' OR subject = 'guests'),
    days INTEGER NOT NULL CHECK (days >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- A question of models/statistics that somebody named and kept for all. question: JSON of FigureQuestion.
CREATE TABLE figure_question (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL CHECK (question <> ''),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- What the centre changed about a dashboard: a block of the program moved or hidden (block: its key), or a kept question put there.
CREATE TABLE dashboard_block (
    id INTEGER NOT NULL PRIMARY KEY,
    dashboard TEXT NOT NULL CHECK (dashboard <> ''),
    block TEXT NOT NULL DEFAULT '',
    figure_question INTEGER REFERENCES figure_question (id),
    place_in_order INTEGER NOT NULL,
    shown INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
    CHECK ((block = '') <> (figure_question IS NULL))
) STRICT;
CREATE UNIQUE INDEX dashboard_block_by_place ON dashboard_block (dashboard, block) WHERE block <> '';
CREATE INDEX dashboard_block_by_question ON dashboard_block (figure_question) WHERE figure_question IS NOT NULL;

-- A report of the centre's own: its blocks in their order (JSON of models/reports).
CREATE TABLE report_layout (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    blocks TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- born_on: local day, where age matters. erased_at: instant from which the file has no details of the person any more.
ALTER TABLE person ADD COLUMN born_on TEXT DEFAULT NULL;
ALTER TABLE person ADD COLUMN erased_at INTEGER DEFAULT NULL;
CREATE INDEX person_erased ON person (erased_at) WHERE erased_at IS NOT NULL;
-- with_names: those who were asked knew that this answer is read with their name (who wants to come again). Of all other
-- questions nobody is shown who answered what.
ALTER TABLE survey_item ADD COLUMN with_names INTEGER DEFAULT NULL CHECK (with_names IS NULL OR with_names = 0 OR with_names = 1);
