// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/applicationrows.h"

#include "models/activities/attendees/identitynumbers.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/importing/submissiontimes.h"
#include "models/exchange/questionnaires/answercells.h"
#include "models/store/centre.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownTitles = 4;

QString listed(const QStringList& titles)
{
    const QString shown = titles.mid(0, shownTitles).join(u", "_s);
    return titles.size() > shownTitles ? shown + u" +"_s + QString::number(titles.size() - shownTitles)
                                       : shown;
}

} // namespace

ApplicationRows::ApplicationRows(Store& store, ImportPlan::Request request)
    : ParticipantRows(store, std::move(request))
{
}

QStringList ApplicationRows::dateFields() const
{
    return {u"arrives"_s, u"departs"_s};
}

Result<void> ApplicationRows::prepare()
{
    KITCAMP_TRY(ParticipantRows::prepare());
    m_today = QDateTime::fromSecsSinceEpoch(now(), zone()).date();
    KITCAMP_TRY(m_details.load(store().reader(), enrolment().activity));
    KITCAMP_TRY(readSubmissions());
    for (QString& title : sourceTable().header)
        title = withoutIdentities(title, m_today);
    KITCAMP_TRY(addQuestions());
    m_instants = latestFirst(sourceTable(), columnNumber(u"submitted_at"_s), zone(), now());
    sayWhatChanged();
    findNamesakes();
    KITCAMP_ASSIGN(const KnownColumns memory, knownColumns(store().reader(), request().kind));
    KITCAMP_ASSIGN(const auto own, ownFields(store().reader(), request().kind, enrolment().activity, 0));
    keepSettings(settingsOf(request().kind, sourceTable(), own, request().columns, memory));
    return {};
}

Result<void> ApplicationRows::readSubmissions()
{
    return store().reader().each(
        "SELECT s.participation, s.submitted_at, s.number, s.answers FROM submission AS s JOIN participation "
        "AS t ON"
        " t.id=s.participation WHERE t.activity=?",
        [&](const Statement& row) {
            m_submissions[row.integer(0)] << KnownSubmission{row.integer(1), row.text(2), row.text(3)};
        },
        enrolment().activity);
}

/// Columns that are asked for the first time; kind and choices by their answers.
Result<void> ApplicationRows::addQuestions()
{
    KITCAMP_ASSIGN(
        const auto last,
        store().reader().integer("SELECT coalesce(max(place_in_order), 0) FROM question WHERE activity=?",
                                 enrolment().activity));
    qint64 place = last.value_or(0);
    for (const ColumnGuess& column : request().columns) {
        if (!isNewQuestion(column.field))
            continue;
        const bool several = sourceTable().severalColumns.contains(column.column);
        GuessedQuestion guess = guessedQuestion(sourceTable().column(column.column), several);
        if (!checkOptions(guess.kind, guess.options.join(u'\n')).ok())
            guess = {};
        Question question;
        question.id = nextId();
        question.activity = enrolment().activity;
        question.kind = guess.kind;
        question.text = sourceTable().header[column.column].simplified();
        question.options = guess.options;
        batch().add(u"question"_s, question.id,
                    {{"activity"_L1, QString::number(question.activity)},
                     {"place_in_order"_L1, QString::number(++place)},
                     {"kind"_L1, question.kind},
                     {"text"_L1, question.text},
                     {"options"_L1, question.options.join(u'\n')},
                     {"required"_L1, u"0"_s}});
        questions().insert(question.id, question);
        m_newQuestions.insert(column.field, question.id);
    }
    return {};
}

qint64 ApplicationRows::questionOf(const QString& field) const
{
    const qint64 asked = questionOfField(field);
    return asked != 0 ? asked : m_newQuestions.value(field);
}

/// Another export of the same questionnaire: columns that are new, and those that are no longer there.
void ApplicationRows::sayWhatChanged()
{
    if (m_submissions.isEmpty())
        return;
    QSet<qint64> asked;
    QStringList added;
    for (const ColumnGuess& column : request().columns) {
        asked.insert(questionOf(column.field));
        if (isNewQuestion(column.field))
            added << sourceTable().header[column.column];
    }
    QStringList gone;
    for (const Question& question : std::as_const(questions())) {
        if (!asked.contains(question.id))
            gone << question.textFor(QLocale());
    }
    gone.sort();
    if (!added.isEmpty())
        sourceTable().notes << tr("Not asked before: %1.", "%1: questions").arg(listed(added));
    if (!gone.isEmpty())
        sourceTable().notes << tr("No longer asked: %1.", "%1: questions").arg(listed(gone));
}

PersonWords ApplicationRows::wordsOf(const TableRow& row, const QString& name, PlannedRow& planned)
{
    PersonWords words = ParticipantRows::wordsOf(row, name, planned);
    words.mail = mailOf(row);
    words.phone = value(row, u"phone"_s);
    words.contactTells = true;
    words.hasNamesakes = m_namesakes.contains(namedKey(row));
    return words;
}

QString ApplicationRows::namedKey(const TableRow& row)
{
    const QString school = value(row, u"organization"_s).simplified().toCaseFolded();
    const qint64 organization = known().knownOrganization(value(row, u"organization"_s));
    return nameOf(row).toCaseFolded() + u'\n' + (organization == 0 ? school : QString::number(organization));
}

void ApplicationRows::findNamesakes()
{
    QHash<QString, PersonIndex> contacts; // the rows before of one name, each a person
    for (const TableRow& row : sourceTable().rows) {
        const QString key = namedKey(row);
        PersonIndex& before = contacts[key];
        const QString mail = mailOf(row);
        const QString phone = value(row, u"phone"_s);
        const QList<qint64> others = before.allByName(key, 0);
        if (std::any_of(others.begin(), others.end(),
                        [&](qint64 other) { return before.hasOtherContact(other, mail, phone); }))
            m_namesakes.insert(key);
        if (!mail.isEmpty() || !phone.isEmpty())
            before.add(row.sourceRow, key, 0, {}, mail, phone);
    }
}

QString ApplicationRows::mailOf(const TableRow& row) const
{
    static const QRegularExpression form(u"[^@＠\\s]+[@＠][^@＠\\s]+"_s);
    const QString written = value(row, u"mail"_s);
    return form.match(written).hasMatch() ? written : QString();
}

void ApplicationRows::keepContact(const TableRow& row, qint64 person)
{
    const auto [mail, phone] = people().contactOf(person);
    QJsonObject values;
    if (mail.isEmpty() && !mailOf(row).isEmpty())
        values.insert("mail"_L1, mailOf(row));
    if (phone.isEmpty() && !value(row, u"phone"_s).isEmpty())
        values.insert("phone"_L1, value(row, u"phone"_s));
    if (!values.isEmpty())
        batch().edit(u"person"_s, person, values);
    people().learnContact(person, mailOf(row), value(row, u"phone"_s));
}

std::optional<qint64> ApplicationRows::appliedAt(const TableRow& row, PlannedRow&)
{
    return instantOf(row);
}

/// Identity numbers are sealed or left out, never kept as an answer.
bool ApplicationRows::hidesIdentity(const TableRow& row, PlannedRow& planned) const
{
    for (const ColumnGuess& column : request().columns) {
        if (column.field == "identity_number"_L1)
            continue;
        const QString cell = row.cells.value(column.column);
        if (withoutIdentities(cell, m_today) == cell)
            continue;
        wrong(planned, column.field,
              tr("Holds an identity number. Say so of the column, or leave the column out."));
        return true;
    }
    return false;
}

void ApplicationRows::decide(const TableRow& row, PlannedRow& planned)
{
    const QString name = nameOf(row);
    const QStringList words{name, value(row, u"student_number"_s), value(row, u"mail"_s),
                            value(row, u"phone"_s)};
    for (qsizetype i = 0; i < words.size() && planned.subject.isEmpty(); ++i)
        planned.subject = words[i];
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (instantOf(row) == 0)
        return wrong(
            planned, u"submitted_at"_s,
            tr("\"%1\" is not a date, or can be read in two ways.").arg(value(row, u"submitted_at"_s)));
    Values values = valuesOf(row, planned);
    if (const QString mail = value(row, u"mail"_s); mail != mailOf(row)) {
        notUnderstood(planned, u"mail"_s, tr("\"%1\" is not understood.").arg(mail));
        values.remove(u"mail"_s);
    }
    if (hidesIdentity(row, planned))
        return;
    const std::optional<qint64> person = personOf(row, name, planned);
    if (!person || (*person != 0 && isReplaced(row, *person, planned)))
        return;
    if (!name.isEmpty())
        values.insert(u"name"_s, name);
    enrolApplicant(row, *person, values, planned);
}

void ApplicationRows::enrolApplicant(const TableRow& row, qint64 person, const Values& read,
                                     PlannedRow& planned)
{
    const QStringList said = planned.details;
    Values values = read;
    planned.details.clear();
    if (person == 0) {
        refer(row, 0, values, planned);
        person = addPerson(row, values, planned);
        planned.details.prepend(tr("A new person."));
    } else {
        complete(person, row, values, planned);
        sayWhatDiffers(row, person, planned);
    }
    people().learnContact(person, mailOf(row), value(row, u"phone"_s));
    planned.details << said;
    keepRowOf(person, row.sourceRow);
    m_counted.insert(person, answersOf(row));
    enrolPerson(row, person, planned);
    m_participations.insert(person, m_participations.take(0));
}

/// What the file knows of a person is not changed by a questionnaire; but it is said.
void ApplicationRows::sayWhatDiffers(const TableRow& row, qint64 person, PlannedRow& planned)
{
    const Values before = stored(person);
    for (const QString& field : {u"phone"_s, u"mail"_s}) {
        const QString written = field == "mail"_L1 ? mailOf(row) : value(row, field);
        const QString kept = before.value(field);
        const bool same = field == "phone"_L1 ? foldedPhone(written) == foldedPhone(kept)
                                              : written.compare(kept, Qt::CaseInsensitive) == 0;
        if (!written.isEmpty() && !kept.isEmpty() && !same)
            planned.details << tr("%1: the file keeps %2; the questionnaire says %3.", "%1: field")
                                   .arg(importFieldTitle(field), kept, written);
    }
}

bool ApplicationRows::isReplaced(const TableRow& row, qint64 person, PlannedRow& planned)
{
    const int counted = rowOf(person);
    if (counted != 0) {
        keepContact(row, person);
        planned.state = PlannedRow::State::Replaced;
        planned.details
            << tr("The same person sent row %1 later: that one counts, this one is kept.").arg(counted);
        QStringList changed;
        const QJsonObject earlier = answersOf(row);
        const QJsonObject later = m_counted.value(person);
        for (auto it = later.begin(); it != later.end(); ++it) {
            if (earlier.value(it.key()) != *it)
                changed << it.key();
        }
        m_replaced[counted] << (changed.isEmpty()
                                    ? tr("Replaces row %1.").arg(row.sourceRow)
                                    : tr("Replaces row %1; changed: %2.", "%2: questions")
                                          .arg(QString::number(row.sourceRow), listed(changed)));
        if (!keepSubmission(row, m_participations.value(person)))
            planned.state = PlannedRow::State::Same;
        return true;
    }
    const qint64 participation = knownAs(person, enrolment().role).id;
    const QList<KnownSubmission> known = m_submissions.value(participation);
    const bool later = std::any_of(known.begin(), known.end(),
                                   [&](const KnownSubmission& one) { return one.at > instantOf(row); });
    if (!later)
        return false;
    keepContact(row, person);
    planned.state = PlannedRow::State::Replaced;
    planned.details << tr(
        "A later questionnaire of this person is in the file: that one counts, this one is kept.");
    if (!keepSubmission(row, participation))
        planned.state = PlannedRow::State::Same;
    return true;
}

Result<void> ApplicationRows::finish()
{
    KITCAMP_TRY(ParticipantRows::finish());
    for (PlannedRow& planned : plannedRows()) {
        for (const QString& sentence : m_replaced.value(planned.sourceRow))
            planned.details.prepend(sentence);
    }
    std::stable_sort(
        plannedRows().begin(), plannedRows().end(),
        [](const PlannedRow& left, const PlannedRow& right) { return left.sourceRow < right.sourceRow; });
    const bool taken = std::any_of(plannedRows().begin(), plannedRows().end(), [](const PlannedRow& planned) {
        return planned.state == PlannedRow::State::New || planned.state == PlannedRow::State::Changed
            || planned.state == PlannedRow::State::Replaced;
    });
    if (!taken)
        batch().steps = {}; // questions that nobody answered
    if (const int column = columnNumber(u"identity_number"_s); column >= 0) {
        for (TableRow& row : sourceTable().rows) // rows that are left out may be saved
            row.cells[column] = identityMask(likelyKind(row.cells[column]), row.cells[column]);
    }
    return {};
}

std::unique_ptr<ImportRows> makeApplicationRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<ApplicationRows>(store, std::move(request));
}

} // namespace kitcamp
