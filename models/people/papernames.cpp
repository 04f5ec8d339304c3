// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/papernames.h"

#include "models/people/minors.h"
#include "models/store/centre.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PaperNamesWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PaperNames)
};

} // namespace

const QList<NamedPaper>& namedPapers()
{
    using Use = NameUse;
    static const QList<NamedPaper> papers{
        {"signing-list"_L1, Use::Inside, "who stands at the door calls the names, and they sign"},
        {"attendance-table"_L1, Use::Inside, "the teacher's own sheet"},
        {"attendance-file"_L1, Use::Partners, "a table that is saved is sent on"},
        {"attendee-list"_L1, Use::Inside, "gate, beds, meals, insurance: made for those who do that work"},
        {"check-in-list"_L1, Use::Inside, "who is missing is looked for by name"},
        {"pretraining-list"_L1, Use::Inside, "who lags is written to"},
        {"pretraining-file"_L1, Use::Partners, "a table that is saved is sent on"},
        {"team-sheet"_L1, Use::Inside, "for the team and its mentor"},
        {"door-sign"_L1, Use::Published, "hangs on a door that everybody passes"},
        {"badge"_L1, Use::Inside, "worn by the one whom it names"},
        {"loan-list"_L1, Use::Inside, "the desk asks its borrowers for what is theirs"},
        {"device-list"_L1, Use::Inside, "who has a device is asked for it"},
        {"people-list"_L1, Use::Partners, "a list of people has no work of its own: it is handed on"},
        {"list-file"_L1, Use::Partners, "a list that is saved is sent on"},
        {"roster-file"_L1, Use::Partners, "a roster that is saved is sent on"},
        {"applicant-list"_L1, Use::Inside, "those who choose sit together over it"},
        {"applicant-file"_L1, Use::Partners, "a table that is saved is sent on"},
        {"partner-list"_L1, Use::Partners, "of one university, for it"},
        {"ranking-file"_L1, Use::Published, "who won is told to everybody"},
        {"contest-results"_L1, Use::Published, "results are hung up and put on the web"},
        {"revoked-certificates"_L1, Use::Published, "whoever verifies certificates reads it"},
        {"figures-rows"_L1, Use::Partners, "the rows behind a number are handed on with it"},
        {"report"_L1, Use::Published, "month, year, camp, honours: for whoever asks"},
        {"finder"_L1, Use::Published, "stands open where everybody sees the screen"},
    };
    return papers;
}

NameUse nameUseOf(QLatin1String paper)
{
    for (const NamedPaper& one : namedPapers()) {
        if (one.name == paper)
            return one.use;
    }
    Q_ASSERT_X(false, "nameUseOf", "a paper that nobody decided about");
    return NameUse::Published;
}

QString purposeOf(QLatin1String paper)
{
    switch (nameUseOf(paper)) {
    case NameUse::Published:
        return u"publication"_s;
    case NameUse::Partners:
        return u"partners"_s;
    case NameUse::Inside:
        break;
    }
    return {};
}

Result<PaperNames> PaperNames::read(Connection& connection, QLatin1String paper, QDate day, qint64 activity)
{
    PaperNames names;
    names.m_use = nameUseOf(paper);
    const QString whom = names.m_use == NameUse::Inside
        ? underAgeSql(u"p"_s, day)
        : u"NOT "_s + mayBeNamedSql(u"p"_s, purposeOf(paper), day, activity);
    const QString persons =
        u"SELECT p.id, p.name, p.latin_name FROM person AS p WHERE p.erased_at IS NULL AND "_s + whom;
    KITCAMP_TRY(connection.each(persons.toUtf8().constData(), [&](const Statement& row) {
        names.m_shown.insert(row.integer(0), publicName(row.text(1), row.text(2)));
    }));
    if (names.m_shown.isEmpty())
        return names;
    const QString participations =
        u"SELECT m.id, m.person FROM participation AS m JOIN person AS p ON p.id=m.person WHERE "_s + whom
        + (activity != 0 ? u" AND m.activity=%1"_s.arg(activity) : QString());
    KITCAMP_TRY(connection.each(participations.toUtf8().constData(), [&](const Statement& row) {
        names.m_persons.insert(row.integer(0), row.integer(1));
    }));
    return names;
}

Result<QDate> dayOfConsents(Store& store)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    return QDateTime::fromSecsSinceEpoch(store.clock().now(), centre.zone).date();
}

Result<PaperNames> PaperNames::read(Store& store, QLatin1String paper, qint64 activity)
{
    KITCAMP_ASSIGN(const QDate day, dayOfConsents(store));
    return read(store.reader(), paper, day, activity);
}

QString PaperNames::name(qint64 person, const QString& name)
{
    const auto shown = m_shown.constFind(person);
    if (shown == m_shown.constEnd())
        return name;
    m_met.insert(person);
    return m_use == NameUse::Inside ? name : *shown;
}

QString PaperNames::nameOf(qint64 participation, const QString& name)
{
    return this->name(m_persons.value(participation), name);
}

bool PaperNames::mayNameParticipation(qint64 participation) const
{
    return m_use == NameUse::Inside || !m_shown.contains(m_persons.value(participation));
}

QStringList PaperNames::remarks() const
{
    const int count = static_cast<int>(m_met.size());
    if (count == 0)
        return {};
    if (m_use == NameUse::Inside)
        return {PaperNamesWords::tr(
            "Internal: %n person(s) under age are on this list; hand it to nobody outside.", nullptr, count)};
    return {PaperNamesWords::tr("%n person(s) under age are not named: no consent.", nullptr, count)};
}

} // namespace kitcamp
