-- Courses, everything that has participants and dates (activities), their sessions, the calendars they live in, who came,
-- what is booked, what was told to whom. Times that are planned are local (YYYY-MM-DDTHH:MM of the centre's zone, days
-- YYYY-MM-DD); what happened is an instant (Unix seconds). Running and finished follow from the dates.
-- synced: term teaching_day exam_period period_table period room room_feature room_closure availability busy_time
-- synced: course course_prerequisite course_need course_staff activity activity_host activity_note milestone
-- synced: participation question answer session_series session session_staff session_member published_session
-- synced: attendance certificate_template certificate_range signing_key seal certificate certificate_print reservation notice

CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),          -- 2026-2027-1
    first_monday TEXT NOT NULL,
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 30),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- off: no teaching. as: a 班 day, which carries the week and weekday of the day that it follows.
CREATE TABLE teaching_day (
    id INTEGER NOT NULL PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind = 'off' OR kind = 'as'),
    follows TEXT,
    name TEXT NOT NULL DEFAULT '',
    CHECK (kind = 'off' OR follows IS NOT NULL)
) STRICT;

CREATE TABLE exam_period (
    id INTEGER NOT NULL PRIMARY KEY,
    organization INTEGER REFERENCES organization (id),
    department INTEGER REFERENCES department (id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX exam_period_by_organization ON exam_period (organization);
CREATE INDEX exam_period_by_department ON exam_period (department);

-- A campus's bells; valid_from and valid_until are month and day (MM-DD) of each year: summer and winter tables.
CREATE TABLE period_table (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    valid_from TEXT NOT NULL DEFAULT '01-01',
    valid_until TEXT NOT NULL DEFAULT '12-31',
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- Minutes since local midnight.
CREATE TABLE period (
    id INTEGER NOT NULL PRIMARY KEY,
    period_table INTEGER NOT NULL REFERENCES period_table (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 20),
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440),
    UNIQUE (period_table, number),
    CHECK (ends > starts)
) STRICT;

CREATE TABLE room (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    building TEXT NOT NULL DEFAULT '',
    place INTEGER REFERENCES place (id),
    seats INTEGER CHECK (seats IS NULL OR seats >= 0),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX room_by_place ON room (place);

-- What a room has and a session may ask for: projector, soldering, track ...
CREATE TABLE room_feature (
    id INTEGER NOT NULL PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES room (id),
    feature TEXT NOT NULL CHECK (feature <> ''),
    UNIQUE (room, feature)
) STRICT;

CREATE TABLE room_closure (
    id INTEGER NOT NULL PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES room (id),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    CHECK (ends > starts)
) STRICT;
CREATE INDEX room_closure_by_room ON room_closure (room);

-- weekday (1 = Monday) for each week, or one day; minutes since midnight. Level: no, rather not, prefer.
CREATE TABLE availability (
    id INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
    day TEXT,
    starts INTEGER NOT NULL DEFAULT 0 CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER NOT NULL DEFAULT 1440 CHECK (ends BETWEEN 1 AND 1440),
    level TEXT NOT NULL CHECK (level = 'no' OR level = 'rather_not' OR level = 'prefer'),
    from_day TEXT,
    until_day TEXT,
    note TEXT NOT NULL DEFAULT '',
    CHECK (ends > starts),
    CHECK (weekday IS NULL OR day IS NULL)
) STRICT;
CREATE INDEX availability_by_person ON availability (person);

-- From the registrar's timetables: busy time only, of a person, or of a class (person.class_name); of a term, and gone
-- with it. weeks: bit n-1 is teaching week n.
CREATE TABLE busy_time (
    id INTEGER NOT NULL PRIMARY KEY,
    term INTEGER NOT NULL REFERENCES term (id),
    person INTEGER REFERENCES person (id),
    class_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    weeks INTEGER NOT NULL,
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440),
    CHECK (ends > starts),
    CHECK (person IS NOT NULL OR class_name <> '')
) STRICT;
CREATE INDEX busy_time_by_term ON busy_time (term);
CREATE INDEX busy_time_by_person ON busy_time (person);
CREATE INDEX busy_time_by_class ON busy_time (class_name) WHERE class_name <> '';

CREATE TABLE course (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',                         -- topic or learning direction
    description TEXT NOT NULL DEFAULT '',
    materials TEXT NOT NULL DEFAULT '',
    hours INTEGER CHECK (hours IS NULL OR hours >= 0),
    credits_tenths INTEGER CHECK (credits_tenths IS NULL OR credits_tenths >= 0),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (name <> '' OR name_en <> '')
) STRICT;

CREATE TABLE course_prerequisite (
    id INTEGER NOT NULL PRIMARY KEY,
    course INTEGER NOT NULL REFERENCES course (id),
    requires INTEGER NOT NULL REFERENCES course (id),
    UNIQUE (course, requires),
    CHECK (course <> requires)
) STRICT;
CREATE INDEX course_prerequisite_by_requires ON course_prerequisite (requires);

-- count units of the model for each per ('student', 'group' of group_size, 'session').
CREATE TABLE course_need (
    id INTEGER NOT NULL PRIMARY KEY,
    course INTEGER NOT NULL REFERENCES course (id),
    model INTEGER NOT NULL REFERENCES model (id),
    count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0),
    per TEXT NOT NULL DEFAULT 'student' CHECK (per = 'student' OR per = 'group' OR per = 'session'),
    group_size INTEGER NOT NULL DEFAULT 1 CHECK (group_size > 0),
    UNIQUE (course, model)
) STRICT;
CREATE INDEX course_need_by_model ON course_need (model);

CREATE TABLE course_staff (
    id INTEGER NOT NULL PRIMARY KEY,
    course INTEGER NOT NULL REFERENCES course (id),
    person INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'teacher' CHECK (role = 'teacher' OR role = 'engineer' OR role = 'assistant' OR role = 'mentor'),
    UNIQUE (course, person)
) STRICT;
CREATE INDEX course_staff_by_person ON course_staff (person);

-- One run of anything with participants and dates. parent: the contest, camp or course's class that a project is part of.
CREATE TABLE activity (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'class' OR kind = 'camp' OR kind = 'contest' OR kind = 'project' OR kind = 'talk' OR kind = 'training' OR kind = 'open_day'),
    course INTEGER REFERENCES course (id),
    term INTEGER REFERENCES term (id),
    parent INTEGER REFERENCES activity (id),
    code TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '' CHECK (form = '' OR form = 'open' OR form = 'elective' OR form = 'required' OR form = 'holiday'),
    mode TEXT NOT NULL DEFAULT 'site' CHECK (mode = 'site' OR mode = 'online' OR mode = 'hybrid'),
    starts_on TEXT,
    ends_on TEXT,
    seats_site INTEGER CHECK (seats_site IS NULL OR seats_site >= 0),
    seats_online INTEGER CHECK (seats_online IS NULL OR seats_online >= 0),
    offer_days INTEGER NOT NULL DEFAULT 3 CHECK (offer_days >= 0),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state = 'draft' OR state = 'published' OR state = 'cancelled'),
    topic TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    pass_attendance INTEGER CHECK (pass_attendance BETWEEN 0 AND 100),
    pass_score INTEGER CHECK (pass_score BETWEEN 0 AND 100),
    certificate_template INTEGER REFERENCES certificate_template (id),
    hours INTEGER CHECK (hours IS NULL OR hours >= 0),
    credits_tenths INTEGER CHECK (credits_tenths IS NULL OR credits_tenths >= 0),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    CHECK (name <> '' OR name_en <> ''),
    CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX activity_by_course ON activity (course);
CREATE INDEX activity_by_term ON activity (term);
CREATE INDEX activity_by_parent ON activity (parent);
CREATE INDEX activity_by_start ON activity (starts_on);
CREATE INDEX activity_by_template ON activity (certificate_template) WHERE certificate_template IS NOT NULL;

CREATE TABLE activity_host (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    organization INTEGER NOT NULL REFERENCES organization (id),
    place_in_order INTEGER NOT NULL DEFAULT 0,
    UNIQUE (activity, organization)
) STRICT;
CREATE INDEX activity_host_by_organization ON activity_host (organization);

-- Figures that only the account gives, marked as such; what people wrote about a run.
CREATE TABLE activity_note (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX activity_note_by_activity ON activity_note (activity);

CREATE TABLE milestone (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    title TEXT NOT NULL CHECK (title <> ''),
    due TEXT,
    done_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX milestone_by_activity ON milestone (activity);

-- seat: which of the two capacities it takes. waiting_place: gap numbers, the order of the one waiting list.
-- offer_until: instant until which an offer stands; of withdrawn it says that the offer lapsed. score: hundredths.
-- beyond_seats: why this one got a seat although none was free; it is not counted against the seats.
CREATE TABLE participation (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    person INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'student' CHECK (role = 'student' OR role = 'accompanying' OR role = 'teacher' OR role = 'mentor' OR role = 'engineer' OR role = 'assistant' OR role = 'judge'),
    state TEXT NOT NULL CHECK (state = 'nominated' OR state = 'applied' OR state = 'waiting' OR state = 'offered' OR state = 'confirmed' OR state = 'declined' OR state = 'withdrawn' OR state = 'no_show' OR state = 'completed' OR state = 'not_completed'),
    seat TEXT NOT NULL DEFAULT 'site' CHECK (seat = 'site' OR seat = 'online' OR seat = 'either'),
    applied_at INTEGER NOT NULL DEFAULT 0,
    waiting_place INTEGER,
    offer_until INTEGER,
    score INTEGER,
    grade TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    beyond_seats TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (activity, person, role)
) STRICT;
CREATE INDEX participation_by_person ON participation (person);
-- With person and seat in it, rosters are counted and read without their rows.
CREATE INDEX participation_by_state ON participation (activity, state, person, seat);
CREATE INDEX participation_offered ON participation (offer_until) WHERE state = 'offered';

CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    place_in_order INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'text' OR kind = 'number' OR kind = 'choice' OR kind = 'several' OR kind = 'scale'),
    text TEXT NOT NULL CHECK (text <> ''),
    text_en TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '',                       -- one a line; of a scale: low and high
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1))
) STRICT;
CREATE INDEX question_by_activity ON question (activity);

CREATE TABLE answer (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL REFERENCES participation (id),
    question INTEGER NOT NULL REFERENCES question (id),
    value TEXT NOT NULL,                                    -- several: one a line
    UNIQUE (participation, question)
) STRICT;
CREATE INDEX answer_by_question ON answer (question);

-- The pattern that sessions were made from: weekdays '67', weeks as bits (bit n-1 is teaching week n), or a range of days.
CREATE TABLE session_series (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    title TEXT NOT NULL DEFAULT '',
    weekdays TEXT NOT NULL DEFAULT '',
    weeks INTEGER NOT NULL DEFAULT 0,
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    skipped TEXT NOT NULL DEFAULT ''                        -- days left out because of a holiday or a clash, one a line
) STRICT;
CREATE INDEX session_series_by_activity ON session_series (activity);

-- starts NULL: to place. member_group: only those participations of session_member come; else the whole roster.
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    series INTEGER REFERENCES session_series (id),
    number INTEGER NOT NULL DEFAULT 0,                      -- 3 of 8
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'theory' CHECK (kind = 'theory' OR kind = 'practice' OR kind = 'project' OR kind = 'online' OR kind = 'exam' OR kind = 'ceremony'),
    starts TEXT,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    setup_minutes INTEGER NOT NULL DEFAULT 0 CHECK (setup_minutes BETWEEN 0 AND 480),
    clear_minutes INTEGER NOT NULL DEFAULT 0 CHECK (clear_minutes BETWEEN 0 AND 480),
    room INTEGER REFERENCES room (id),
    online_link TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state = 'planned' OR state = 'cancelled'),
    makes_up INTEGER REFERENCES session (id),               -- the cancelled session that this one stands for
    time_locked INTEGER NOT NULL DEFAULT 0 CHECK (time_locked IN (0, 1)),
    room_locked INTEGER NOT NULL DEFAULT 0 CHECK (room_locked IN (0, 1)),
    needs_features TEXT NOT NULL DEFAULT '',                -- one a line
    some_members INTEGER NOT NULL DEFAULT 0 CHECK (some_members IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_by_activity ON session (activity, starts);
CREATE INDEX session_by_start ON session (starts);
CREATE INDEX session_by_room ON session (room);
CREATE INDEX session_by_series ON session (series);
CREATE INDEX session_by_makes_up ON session (makes_up) WHERE makes_up IS NOT NULL;

CREATE TABLE session_staff (
    id INTEGER NOT NULL PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session (id),
    person INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'teacher' CHECK (role = 'teacher' OR role = 'engineer' OR role = 'assistant' OR role = 'mentor' OR role = 'judge'),
    UNIQUE (session, person)
) STRICT;
CREATE INDEX session_staff_by_person ON session_staff (person);

CREATE TABLE session_member (
    id INTEGER NOT NULL PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session (id),
    participation INTEGER NOT NULL REFERENCES participation (id),
    UNIQUE (session, participation)
) STRICT;
CREATE INDEX session_member_by_participation ON session_member (participation);

-- The plan as it was last published: what changed since is the difference. id is the session's.
CREATE TABLE published_session (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES session (id),
    activity INTEGER NOT NULL REFERENCES activity (id),
    starts TEXT,
    minutes INTEGER NOT NULL,
    room INTEGER REFERENCES room (id),
    online_link TEXT NOT NULL,
    state TEXT NOT NULL,
    staff TEXT NOT NULL DEFAULT '',                         -- person ids, sorted, joined by spaces
    published_at INTEGER NOT NULL
) STRICT;
CREATE INDEX published_session_by_activity ON published_session (activity);
CREATE INDEX published_session_by_room ON published_session (room);

CREATE TABLE attendance (
    id INTEGER NOT NULL PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES session (id),
    participation INTEGER NOT NULL REFERENCES participation (id),
    state TEXT NOT NULL CHECK (state = 'present' OR state = 'late' OR state = 'excused' OR state = 'absent'),
    online INTEGER NOT NULL DEFAULT 0 CHECK (online IN (0, 1)),
    at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (session, participation)
) STRICT;
CREATE INDEX attendance_by_participation ON attendance (participation);

-- What a certificate says: body with the names of fields in braces, {name}, {course}, {hours} ...
CREATE TABLE certificate_template (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    title TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    body_en TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',                        -- of the numbers: KC-2026-
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- The picture of an organization's seal, by hash; printed only under an operator's right.
CREATE TABLE seal (
    id INTEGER NOT NULL PRIMARY KEY,
    organization INTEGER NOT NULL UNIQUE REFERENCES organization (id),
    picture TEXT NOT NULL
) STRICT;
ALTER TABLE operator ADD COLUMN may_seal INTEGER NOT NULL DEFAULT 0 CHECK (may_seal IN (0, 1));
UPDATE operator SET may_seal = 0;                           -- see models/README.md, a new table or column

-- The public halves of the keys that signed certificates (hex); the secret halves stay in the file that made them.
CREATE TABLE signing_key (
    id INTEGER NOT NULL PRIMARY KEY,
    public_key TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

-- Numbers from..until of a series belong to one file (author, hex): two laptops never print one number.
CREATE TABLE certificate_range (
    id INTEGER NOT NULL PRIMARY KEY,
    prefix TEXT NOT NULL,                                   -- KC-2026-
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    author TEXT NOT NULL,
    UNIQUE (prefix, first),
    CHECK (last >= first)
) STRICT;

-- fields: what was printed, as JSON; signature: Ed25519 over number and fields, hex, under public_key, hex.
CREATE TABLE certificate (
    id INTEGER NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    participation INTEGER NOT NULL REFERENCES participation (id),
    issued_on TEXT NOT NULL,
    fields TEXT NOT NULL,
    signature TEXT NOT NULL,
    public_key TEXT NOT NULL,
    revoked_on TEXT,
    revoked_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX certificate_by_participation ON certificate (participation);

-- Each time it was printed: those after the first are marked 补发 with their day.
CREATE TABLE certificate_print (
    id INTEGER NOT NULL PRIMARY KEY,
    certificate INTEGER NOT NULL REFERENCES certificate (id),
    printed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX certificate_print_by_certificate ON certificate_print (certificate);

-- So many of a model, or one device, for a person, an activity or a session; loans fulfil it (loan.reservation).
CREATE TABLE reservation (
    id INTEGER NOT NULL PRIMARY KEY,
    model INTEGER REFERENCES model (id),
    device INTEGER REFERENCES device (id),
    count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0),
    person INTEGER REFERENCES person (id),
    activity INTEGER REFERENCES activity (id),
    session INTEGER REFERENCES session (id),
    starts TEXT,                                            -- both NULL: as long as the session (or the activity)
    ends TEXT,
    started_at INTEGER,                                     -- use of a device that stays here
    ended_at INTEGER,
    state TEXT NOT NULL DEFAULT 'held' CHECK (state = 'held' OR state = 'cancelled'),
    note TEXT NOT NULL DEFAULT '',
    CHECK ((model IS NULL) <> (device IS NULL)),
    CHECK (ends > starts),
    CHECK ((starts IS NULL) = (ends IS NULL)),
    CHECK (starts IS NOT NULL OR session IS NOT NULL OR activity IS NOT NULL)
) STRICT;
CREATE INDEX reservation_by_model ON reservation (model, starts);
CREATE INDEX reservation_by_device ON reservation (device, starts);
CREATE INDEX reservation_by_person ON reservation (person);
CREATE INDEX reservation_by_activity ON reservation (activity);
CREATE INDEX reservation_by_session ON reservation (session);

ALTER TABLE loan ADD COLUMN reservation INTEGER DEFAULT NULL REFERENCES reservation (id);
CREATE INDEX loan_by_reservation ON loan (reservation) WHERE reservation IS NOT NULL;
-- A printer, bench or GPU node is booked by the hour and never leaves.
ALTER TABLE device ADD COLUMN stays_here INTEGER NOT NULL DEFAULT 0 CHECK (stays_here IN (0, 1));
UPDATE device SET stays_here = 0;
-- The induction: who may borrow or use it must have completed a run of this course.
ALTER TABLE loan_rule ADD COLUMN requires_course INTEGER DEFAULT NULL REFERENCES course (id);
CREATE INDEX loan_rule_by_course ON loan_rule (requires_course) WHERE requires_course IS NOT NULL;

-- cause: what it is about, made the same way each time, so that nobody is told twice.
CREATE TABLE notice (
    id INTEGER NOT NULL PRIMARY KEY,
    cause TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    activity INTEGER REFERENCES activity (id),
    session INTEGER REFERENCES session (id),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    sent_at INTEGER,
    sent_as TEXT NOT NULL DEFAULT '' CHECK (sent_as = '' OR sent_as = 'mail' OR sent_as = 'text' OR sent_as = 'csv' OR sent_as = 'dropped'),
    UNIQUE (cause, person)
) STRICT;
CREATE INDEX notice_by_person ON notice (person);
CREATE INDEX notice_by_activity ON notice (activity);
CREATE INDEX notice_by_session ON notice (session);
CREATE INDEX notice_open ON notice (made_at) WHERE sent_at IS NULL;
