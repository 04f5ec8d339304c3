-- Camps: phases, quotas, kits, applications and how they are weighed, what is known of those who come, teams, projects,
-- judging, awards, questionnaires before and after. Planned times are local text, what happened is an instant (Unix seconds).
-- Points and scores are hundredths. What is derived (rank, totals, who lags, who is missing) is never a column.
-- synced: camp_phase camp_quota kit_item pretraining_module pretraining_progress cloud_resource cloud_account
-- synced: selection_criterion selection_mark submission attendee_detail camp_key lodging_room lodging_place check_in
-- synced: project_case team team_plan team_place team_project mate_wish camp_duty
-- synced: judging_round rubric_criterion judge_mark award survey survey_item survey_reply survey_answer
-- local: camp_secret

CREATE TABLE camp_phase (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    place_in_order INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'pretraining' OR kind = 'theory' OR kind = 'practice' OR kind = 'project' OR kind = 'presentation' OR kind = 'other'),
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX camp_phase_by_activity ON camp_phase (activity);

-- most and least of those who are offered a seat. Of kind organization without one: of each organization. value: the entry
-- year, the degree level, the gender; borrower_group: of kind group.
CREATE TABLE camp_quota (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    kind TEXT NOT NULL CHECK (kind = 'organization' OR kind = 'entry_year' OR kind = 'degree_level' OR kind = 'gender' OR kind = 'group'),
    organization INTEGER REFERENCES organization (id),
    borrower_group INTEGER REFERENCES borrower_group (id),
    value TEXT NOT NULL DEFAULT '',
    most INTEGER CHECK (most IS NULL OR most >= 0),
    least INTEGER CHECK (least IS NULL OR least >= 0),
    CHECK (most IS NOT NULL OR least IS NOT NULL)
) STRICT;
CREATE INDEX camp_quota_by_activity ON camp_quota (activity);
CREATE INDEX camp_quota_by_organization ON camp_quota (organization);
CREATE INDEX camp_quota_by_group ON camp_quota (borrower_group);

-- count units of the model for each team.
CREATE TABLE kit_item (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    model INTEGER NOT NULL REFERENCES model (id),
    count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (activity, model)
) STRICT;
CREATE INDEX kit_item_by_model ON kit_item (model);

CREATE TABLE pretraining_module (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    place_in_order INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    title_en TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes IS NULL OR minutes > 0),
    opens_on TEXT,
    due_on TEXT,
    required INTEGER NOT NULL DEFAULT 1 CHECK (required IN (0, 1)),
    pass_percent INTEGER NOT NULL DEFAULT 100 CHECK (pass_percent BETWEEN 1 AND 100)
) STRICT;
CREATE INDEX pretraining_module_by_activity ON pretraining_module (activity);

-- No row: not begun. as_of: the instant that the platform's export or the person who typed it spoke of.
CREATE TABLE pretraining_progress (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL REFERENCES participation (id),
    module INTEGER NOT NULL REFERENCES pretraining_module (id),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    score INTEGER,
    as_of INTEGER NOT NULL,
    UNIQUE (participation, module)
) STRICT;
CREATE INDEX pretraining_progress_by_module ON pretraining_progress (module);

-- Accounts of one platform, one for each person or each team. quota is counted in unit (NPU hours, GB).
CREATE TABLE cloud_resource (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    quota_each INTEGER CHECK (quota_each IS NULL OR quota_each >= 0),
    per TEXT NOT NULL DEFAULT 'person' CHECK (per = 'person' OR per = 'team'),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cloud_resource_by_activity ON cloud_resource (activity);

CREATE TABLE project_case (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    organization INTEGER REFERENCES organization (id),      -- the company that gives the case
    mentor INTEGER REFERENCES participation (id),
    most_teams INTEGER CHECK (most_teams IS NULL OR most_teams > 0),
    description TEXT NOT NULL DEFAULT '',
    UNIQUE (activity, number)
) STRICT;
CREATE INDEX project_case_by_organization ON project_case (organization);
CREATE INDEX project_case_by_mentor ON project_case (mentor);

-- A team keeps its number, name, mentor, room, kits and marks, whoever is in it.
CREATE TABLE team (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    mentor INTEGER REFERENCES participation (id),
    room INTEGER REFERENCES room (id),
    note TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (activity, number)
) STRICT;
CREATE INDEX team_by_mentor ON team (mentor);
CREATE INDEX team_by_room ON team (room);

-- One way to put the participants into the teams; several stand side by side, activity.team_plan is the one that counts.
-- rules: JSON of rules.json (models/planning/teams). result: JSON, how well, as it was when it was formed; shown as such.
CREATE TABLE team_plan (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    name TEXT NOT NULL CHECK (name <> ''),
    rules TEXT NOT NULL DEFAULT '{}',
    seed INTEGER NOT NULL DEFAULT 1,
    iterations INTEGER NOT NULL DEFAULT 0,
    result TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX team_plan_by_activity ON team_plan (activity);

CREATE TABLE team_place (
    id INTEGER NOT NULL PRIMARY KEY,
    team_plan INTEGER NOT NULL REFERENCES team_plan (id),
    team INTEGER NOT NULL REFERENCES team (id),
    participation INTEGER NOT NULL REFERENCES participation (id),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    UNIQUE (team_plan, participation)
) STRICT;
CREATE INDEX team_place_by_team ON team_place (team);
CREATE INDEX team_place_by_participation ON team_place (participation);

CREATE TABLE team_project (
    id INTEGER NOT NULL PRIMARY KEY,
    team_plan INTEGER NOT NULL REFERENCES team_plan (id),
    team INTEGER NOT NULL REFERENCES team (id),
    project_case INTEGER NOT NULL REFERENCES project_case (id),
    UNIQUE (team_plan, team)
) STRICT;
CREATE INDEX team_project_by_team ON team_project (team);
CREATE INDEX team_project_by_case ON team_project (project_case);

-- What somebody wrote about another one, matched to a participant. written: the name as it was written.
CREATE TABLE mate_wish (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL REFERENCES participation (id),
    mate INTEGER NOT NULL REFERENCES participation (id),
    wish TEXT NOT NULL CHECK (wish = 'with' OR wish = 'without'),
    written TEXT NOT NULL DEFAULT '',
    UNIQUE (participation, mate),
    CHECK (participation <> mate)
) STRICT;
CREATE INDEX mate_wish_by_mate ON mate_wish (mate);

-- sealed_secret: the password, readable only with the camp's key (camp_key).
CREATE TABLE cloud_account (
    id INTEGER NOT NULL PRIMARY KEY,
    resource INTEGER NOT NULL REFERENCES cloud_resource (id),
    login TEXT NOT NULL CHECK (login <> ''),
    sealed_secret TEXT NOT NULL DEFAULT '',
    quota INTEGER CHECK (quota IS NULL OR quota >= 0),
    participation INTEGER REFERENCES participation (id),
    team INTEGER REFERENCES team (id),
    handed_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (resource, login),
    CHECK (participation IS NULL OR team IS NULL)
) STRICT;
CREATE INDEX cloud_account_by_participation ON cloud_account (participation);
CREATE INDEX cloud_account_by_team ON cloud_account (team);

-- points: of a choice, a line each "answer=points"; empty: the number itself, or given by hand. attribute: of the person, where
-- no question is named (entry_year, degree_level, pretraining). most: the points that are full marks.
CREATE TABLE selection_criterion (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    place_in_order INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 100),
    question INTEGER REFERENCES question (id),
    attribute TEXT NOT NULL DEFAULT '',
    points TEXT NOT NULL DEFAULT '',
    most INTEGER NOT NULL DEFAULT 10 CHECK (most > 0)
) STRICT;
CREATE INDEX selection_criterion_by_activity ON selection_criterion (activity);
CREATE INDEX selection_criterion_by_question ON selection_criterion (question);

CREATE TABLE selection_mark (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL REFERENCES participation (id),
    criterion INTEGER NOT NULL REFERENCES selection_criterion (id),
    points INTEGER NOT NULL CHECK (points >= 0),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (participation, criterion)
) STRICT;
CREATE INDEX selection_mark_by_criterion ON selection_mark (criterion);

-- One questionnaire as it was sent in. The latest of a participation counts (its answers are in answer); the earlier ones stay
-- to be seen. answers: JSON, title of the column to text.
CREATE TABLE submission (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL REFERENCES participation (id),
    number TEXT NOT NULL DEFAULT '',
    submitted_at INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    answers TEXT NOT NULL,
    UNIQUE (participation, submitted_at, number)
) STRICT;

-- Sealed for the camp's key: whoever knows public_key can write, only a computer that holds the secret half can read. Erasing
-- the sealed values and every secret half makes what journals and copies still hold unreadable.
CREATE TABLE camp_key (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL UNIQUE REFERENCES activity (id),
    public_key TEXT NOT NULL CHECK (public_key <> ''),
    made_at INTEGER NOT NULL,
    erased_at INTEGER
) STRICT;

CREATE TABLE camp_secret (
    id INTEGER NOT NULL PRIMARY KEY,
    public_key TEXT NOT NULL UNIQUE,
    secret TEXT NOT NULL
) STRICT;

-- What lists before the camp are made of. identity_mask: what may be shown of the sealed number (310***********123X).
CREATE TABLE attendee_detail (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL UNIQUE REFERENCES participation (id),
    identity_kind TEXT NOT NULL DEFAULT '' CHECK (identity_kind = '' OR identity_kind = 'identity_card' OR identity_kind = 'passport' OR identity_kind = 'permit'),
    sealed_identity TEXT NOT NULL DEFAULT '',
    identity_mask TEXT NOT NULL DEFAULT '',
    car_plate TEXT NOT NULL DEFAULT '',
    shirt_size TEXT NOT NULL DEFAULT '',
    diet TEXT NOT NULL DEFAULT '' CHECK (diet = '' OR diet = 'halal' OR diet = 'vegetarian' OR diet = 'vegan' OR diet = 'other'),
    allergies TEXT NOT NULL DEFAULT '',
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    emergency_relation TEXT NOT NULL DEFAULT '',
    arrives TEXT,
    arrives_by TEXT NOT NULL DEFAULT '',
    departs TEXT,
    departs_by TEXT NOT NULL DEFAULT '',
    needs_room INTEGER NOT NULL DEFAULT 1 CHECK (needs_room IN (0, 1)),
    insurance TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE lodging_room (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    name TEXT NOT NULL CHECK (name <> ''),
    building TEXT NOT NULL DEFAULT '',
    beds INTEGER NOT NULL DEFAULT 2 CHECK (beds BETWEEN 1 AND 20),
    gender TEXT NOT NULL DEFAULT '' CHECK (gender = '' OR gender = 'f' OR gender = 'm'),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (activity, building, name)
) STRICT;

CREATE TABLE lodging_place (
    id INTEGER NOT NULL PRIMARY KEY,
    lodging_room INTEGER NOT NULL REFERENCES lodging_room (id),
    participation INTEGER NOT NULL UNIQUE REFERENCES participation (id),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1))
) STRICT;
CREATE INDEX lodging_place_by_room ON lodging_place (lodging_room);

CREATE TABLE check_in (
    id INTEGER NOT NULL PRIMARY KEY,
    participation INTEGER NOT NULL UNIQUE REFERENCES participation (id),
    at INTEGER NOT NULL,
    badge_given INTEGER NOT NULL DEFAULT 0 CHECK (badge_given IN (0, 1)),
    slip_given INTEGER NOT NULL DEFAULT 0 CHECK (slip_given IN (0, 1)),
    left_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    CHECK (left_at IS NULL OR left_at >= at)
) STRICT;

-- Who is where for whom: a mentor with a team, somebody who looks after a room.
CREATE TABLE camp_duty (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    person INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind = 'mentoring' OR kind = 'supervision' OR kind = 'other'),
    team INTEGER REFERENCES team (id),
    room INTEGER REFERENCES room (id),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX camp_duty_by_activity ON camp_duty (activity, starts);
CREATE INDEX camp_duty_by_person ON camp_duty (person);
CREATE INDEX camp_duty_by_team ON camp_duty (team);
CREATE INDEX camp_duty_by_room ON camp_duty (room);

-- ties: equal teams share a rank; the criteria decide in their order; or whom more judges put first. drop_extremes: the best and
-- the worst judge of a team are left out (from four judges on). closed: no mark is given or changed any more.
CREATE TABLE judging_round (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    place_in_order INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    weight INTEGER NOT NULL DEFAULT 100 CHECK (weight BETWEEN 0 AND 100),
    ties TEXT NOT NULL DEFAULT 'shared' CHECK (ties = 'shared' OR ties = 'criteria' OR ties = 'judges'),
    drop_extremes INTEGER NOT NULL DEFAULT 0 CHECK (drop_extremes IN (0, 1)),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT;
CREATE INDEX judging_round_by_activity ON judging_round (activity);

CREATE TABLE rubric_criterion (
    id INTEGER NOT NULL PRIMARY KEY,
    judging_round INTEGER NOT NULL REFERENCES judging_round (id),
    place_in_order INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 100),
    most INTEGER NOT NULL DEFAULT 10 CHECK (most > 0)
) STRICT;
CREATE INDEX rubric_criterion_by_round ON rubric_criterion (judging_round);

-- judge: a participation of role judge (or teacher, mentor) of the same activity. One mark of a judge for a team by a criterion.
CREATE TABLE judge_mark (
    id INTEGER NOT NULL PRIMARY KEY,
    criterion INTEGER NOT NULL REFERENCES rubric_criterion (id),
    team INTEGER NOT NULL REFERENCES team (id),
    judge INTEGER NOT NULL REFERENCES participation (id),
    points INTEGER NOT NULL CHECK (points >= 0),
    at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (criterion, team, judge)
) STRICT;
CREATE INDEX judge_mark_by_team ON judge_mark (team);
CREATE INDEX judge_mark_by_judge ON judge_mark (judge);

-- What a person, a team, a course or an organization received; none of them: the centre.
CREATE TABLE award (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER REFERENCES activity (id),
    team INTEGER REFERENCES team (id),
    person INTEGER REFERENCES person (id),
    course INTEGER REFERENCES course (id),
    organization INTEGER REFERENCES organization (id),
    title TEXT NOT NULL CHECK (title <> ''),
    title_en TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '' CHECK (level = '' OR level = 'activity' OR level = 'university' OR level = 'city' OR level = 'province' OR level = 'national' OR level = 'international'),
    rank INTEGER CHECK (rank IS NULL OR rank > 0),
    giver TEXT NOT NULL DEFAULT '',
    given_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX award_by_activity ON award (activity);
CREATE INDEX award_by_team ON award (team);
CREATE INDEX award_by_person ON award (person);
CREATE INDEX award_by_course ON award (course);
CREATE INDEX award_by_organization ON award (organization);

CREATE TABLE survey (
    id INTEGER NOT NULL PRIMARY KEY,
    activity INTEGER NOT NULL REFERENCES activity (id),
    kind TEXT NOT NULL CHECK (kind = 'before' OR kind = 'after'),
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX survey_by_activity ON survey (activity);

-- skill: the same word before and after is the same skill. options: one a line; of a scale: low and high.
CREATE TABLE survey_item (
    id INTEGER NOT NULL PRIMARY KEY,
    survey INTEGER NOT NULL REFERENCES survey (id),
    place_in_order INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'text' OR kind = 'number' OR kind = 'choice' OR kind = 'several' OR kind = 'scale'),
    text TEXT NOT NULL CHECK (text <> ''),
    text_en TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '',
    session INTEGER REFERENCES session (id),
    person INTEGER REFERENCES person (id),
    skill TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX survey_item_by_survey ON survey_item (survey);
CREATE INDEX survey_item_by_session ON survey_item (session);
CREATE INDEX survey_item_by_person ON survey_item (person);

-- participation: whose it is, where that is known; token tells replies apart that have no name, and pairs before with after.
CREATE TABLE survey_reply (
    id INTEGER NOT NULL PRIMARY KEY,
    survey INTEGER NOT NULL REFERENCES survey (id),
    participation INTEGER REFERENCES participation (id),
    token TEXT NOT NULL DEFAULT '',
    answered_at INTEGER NOT NULL,
    CHECK (participation IS NOT NULL OR token <> '')
) STRICT;
CREATE UNIQUE INDEX survey_reply_by_participation ON survey_reply (survey, participation) WHERE participation IS NOT NULL;
CREATE UNIQUE INDEX survey_reply_by_token ON survey_reply (survey, token) WHERE participation IS NULL;
CREATE INDEX survey_reply_of_participation ON survey_reply (participation);

CREATE TABLE survey_answer (
    id INTEGER NOT NULL PRIMARY KEY,
    survey_reply INTEGER NOT NULL REFERENCES survey_reply (id),
    survey_item INTEGER NOT NULL REFERENCES survey_item (id),
    value TEXT NOT NULL,
    UNIQUE (survey_reply, survey_item)
) STRICT;
CREATE INDEX survey_answer_by_item ON survey_answer (survey_item);

ALTER TABLE activity ADD COLUMN team_plan INTEGER DEFAULT NULL REFERENCES team_plan (id);
-- A loan to a team has a person who answers for it, and the team that it is with.
ALTER TABLE loan ADD COLUMN team INTEGER DEFAULT NULL REFERENCES team (id);
CREATE INDEX loan_by_team ON loan (team) WHERE team IS NOT NULL;
ALTER TABLE reservation ADD COLUMN team INTEGER DEFAULT NULL REFERENCES team (id);
CREATE INDEX reservation_by_team ON reservation (team) WHERE team IS NOT NULL;
CREATE INDEX activity_by_team_plan ON activity (team_plan) WHERE team_plan IS NOT NULL;
