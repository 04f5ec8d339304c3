// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/rosterattributes.h"

#include "models/people/shownname.h"
#include "models/planning/teamrules/cellreading.h"

#include <QCoreApplication>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamAttributes {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeamAttributes)
};

using Kind = TeamAttribute::Kind;
using Words = QHash<QString, QString>;

Words genders()
{
    return {{u"f"_s, TeamAttributes::tr("women")},
            {u"m"_s, TeamAttributes::tr("men")},
            {u"x"_s, TeamAttributes::tr("others", "neither women nor men")}};
}

Words degrees()
{
    return {{u"school"_s, TeamAttributes::tr("school")},
            {u"bachelor"_s, TeamAttributes::tr("bachelor")},
            {u"master"_s, TeamAttributes::tr("master")},
            {u"doctor"_s, TeamAttributes::tr("doctor")},
            {u"staff"_s, TeamAttributes::tr("staff")}};
}

Words seats()
{
    return {{u"site"_s, TeamAttributes::tr("on site")},
            {u"online"_s, TeamAttributes::tr("online")},
            {u"either"_s, TeamAttributes::tr("on site or online")}};
}

/// A column of the person or of the participation (p, m).
struct PlainAttribute {
    const char* column;
    const char* sql;
    QString title;
    Kind kind;
    Words words;
};

QList<PlainAttribute> plainAttributes()
{
    return {
        {"school",
         "coalesce((SELECT name FROM department WHERE id=p.department), '')",
         TeamAttributes::tr("School", "a department of a university"),
         Kind::Choice,
         {}},
        {"major", "p.major", TeamAttributes::tr("Major"), Kind::Choice, {}},
        {"gender", "p.gender", TeamAttributes::tr("Gender"), Kind::Choice, genders()},
        {"degree_level", "p.degree_level", TeamAttributes::tr("Level of study"), Kind::Choice, degrees()},
        {"entry_year", "coalesce(p.entry_year, '')", TeamAttributes::tr("Year of entry"), Kind::Choice, {}},
        {"country",
         "coalesce((SELECT country FROM organization WHERE id=p.organization), '')",
         TeamAttributes::tr("Country"),
         Kind::Choice,
         {}},
        {"class", "p.class_name", TeamAttributes::tr("Class"), Kind::Choice, {}},
        {"seat", "m.seat", TeamAttributes::tr("On site or online"), Kind::Choice, seats()},
        {"score", "coalesce(m.score/100.0, '')", TeamAttributes::tr("Score"), Kind::Number, {}},
    };
}

Kind kindOf(const QString& question)
{
    if (question == "choice"_L1)
        return Kind::Choice;
    if (question == "several"_L1)
        return Kind::Several;
    return question == "number"_L1 || question == "scale"_L1 ? Kind::Number : Kind::Text;
}

} // namespace

RosterAttributes::RosterAttributes(Connection& connection, qint64 activity, TeamRoster& roster)
    : m_connection(connection)
    , m_activity(activity)
    , m_roster(roster)
{
}

Result<RosterAttributes::Cells> RosterAttributes::cells(const char* sql)
{
    Cells found;
    KITCAMP_TRY(m_connection.each(
        sql, [&](const Statement& row) { found.insert(row.integer(0), row.text(1)); }, m_activity));
    return found;
}

/// Ids of several, a line each.
Result<RosterAttributes::Cells> RosterAttributes::mates(const char* sql)
{
    Cells found;
    KITCAMP_TRY(m_connection.each(
        sql,
        [&](const Statement& row) {
            if (!m_roster.places.contains(row.integer(1)))
                return;
            QString& cell = found[row.integer(0)];
            cell += (cell.isEmpty() ? QString() : u"\n"_s) + QString::number(row.integer(1));
        },
        m_activity));
    return found;
}

void RosterAttributes::addColumn(const QString& column, const Cells& cells)
{
    m_roster.table.columns << column;
    for (int i = 0; i < m_roster.students.size(); ++i)
        m_roster.table.rows[size_t(i)] << cells.value(m_roster.students[i].participation);
}

void RosterAttributes::add(TeamAttribute attribute, const Cells& cells)
{
    QSet<QString> values;
    for (const TeamStudent& student : std::as_const(m_roster.students)) {
        const QString cell = cells.value(student.participation).trimmed();
        const QStringList parts = attribute.kind == Kind::Several ? cellParts(cell) : QStringList{cell};
        values += QSet<QString>(parts.begin(), parts.end());
    }
    values.remove(QString());
    if (attribute.kind != Kind::Number)
        attribute.values = values.values();
    attribute.values.sort();
    addColumn(attribute.column, cells);
    if (!values.isEmpty())
        m_roster.attributes << std::move(attribute);
}

Result<void> RosterAttributes::addPersons()
{
    Cells universities;
    for (const TeamStudent& student : std::as_const(m_roster.students))
        universities.insert(student.participation, student.university);
    add({teamcolumns::university, TeamAttributes::tr("University"), Kind::Choice, {}, {}}, universities);
    for (const PlainAttribute& plain : plainAttributes()) {
        const QByteArray sql = QByteArray("SELECT m.id, ") + plain.sql
            + " FROM participation AS m JOIN person AS p ON p.id=m.person WHERE m.activity=?";
        KITCAMP_ASSIGN(const Cells found, cells(sql.constData()));
        add({QString::fromLatin1(plain.column), plain.title, plain.kind, {}, plain.words}, found);
    }
    return {};
}

Result<void> RosterAttributes::addProgress()
{
    KITCAMP_ASSIGN(const Cells progress,
                   cells("SELECT m.id, sum(coalesce(g.percent, 0))/count(*) FROM participation AS m"
                         " JOIN pretraining_module AS d ON d.activity=m.activity AND d.required=1"
                         " LEFT JOIN pretraining_progress AS g ON g.participation=m.id AND g.module=d.id"
                         " WHERE m.activity=? GROUP BY m.id"));
    add({u"pretraining"_s, TeamAttributes::tr("Pre-training done"), Kind::Number, {}, {}}, progress);
    return {};
}

Result<void> RosterAttributes::addQuestions()
{
    QHash<qint64, Cells> answers;
    KITCAMP_TRY(m_connection.each(
        "SELECT w.question, w.participation, w.value FROM answer AS w JOIN question AS q ON q.id=w.question"
        " WHERE q.activity=?",
        [&](const Statement& row) { answers[row.integer(0)].insert(row.integer(1), row.text(2)); },
        m_activity));
    return m_connection.each(
        "SELECT id, kind, text, text_en FROM question WHERE activity=? ORDER BY place_in_order, id",
        [&](const Statement& row) {
            add({teamcolumns::question(row.integer(0)),
                 shownName(row.text(2), row.text(3)),
                 kindOf(row.text(1)),
                 {},
                 {}},
                answers.value(row.integer(0)));
        },
        m_activity);
}

Result<void> RosterAttributes::addMates()
{
    const auto wishes = [this](const char* wish) {
        const QByteArray sql = QByteArray("SELECT w.participation, w.mate FROM mate_wish AS w"
                                          " JOIN participation AS m ON m.id=w.participation"
                                          " WHERE m.activity=? AND w.wish='")
            + wish + "' ORDER BY w.participation, w.mate";
        return mates(sql.constData());
    };
    KITCAMP_ASSIGN(const Cells wished, wishes("with"));
    KITCAMP_ASSIGN(const Cells unwished, wishes("without"));
    // Who sat in one team of the plan that counted, in a camp before this one.
    KITCAMP_ASSIGN(
        const Cells earlier,
        mates("SELECT DISTINCT m.id, k.id FROM participation AS m JOIN activity AS here ON here.id=m.activity"
              " JOIN participation AS p ON p.person=m.person AND p.activity<>m.activity"
              " JOIN activity AS a ON a.id=p.activity AND coalesce(a.starts_on, "
              "'')<=coalesce(here.starts_on, '9')"
              " JOIN team_place AS l ON l.participation=p.id AND l.team_plan=a.team_plan"
              " JOIN team_place AS o ON o.team_plan=l.team_plan AND o.team=l.team AND o.id<>l.id"
              " JOIN participation AS q ON q.id=o.participation"
              " JOIN participation AS k ON k.person=q.person AND k.activity=m.activity AND k.role='student'"
              " WHERE m.activity=? AND m.role='student' ORDER BY m.id, k.id"));
    addColumn(teamcolumns::wished, wished);
    addColumn(teamcolumns::unwished, unwished);
    addColumn(teamcolumns::earlierMates, earlier);
    return {};
}

Result<void> RosterAttributes::load()
{
    Cells ids;
    Cells names;
    for (const TeamStudent& student : std::as_const(m_roster.students)) {
        ids.insert(student.participation, QString::number(student.participation));
        names.insert(student.participation, student.name);
    }
    m_roster.table.rows.resize(size_t(m_roster.students.size()));
    addColumn(teamcolumns::id, ids);
    addColumn(teamcolumns::name, names);
    KITCAMP_TRY(addPersons());
    KITCAMP_TRY(addProgress());
    KITCAMP_TRY(addQuestions());
    return addMates();
}

} // namespace kitcamp
