// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/camptables.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;
using Shares = QList<std::pair<QString, int>>;

ReportColumn text(const QString& title, double weight = 0.0)
{
    return {title, Kind::Text, 0, weight};
}

ReportColumn number(const QString& title, double weight = 0.0, int decimals = 0)
{
    return {title, Kind::Number, decimals, weight};
}

ReportColumn percent(const QString& title, double weight = 0.0)
{
    return {title, Kind::Percent, 0, weight};
}

QVariant cell(const std::optional<int>& value)
{
    return value ? QVariant(double(*value)) : QVariant();
}

QVariant cell(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// In the report of a camp its sessions need not name it.
QString withoutCamp(const QString& session, const QString& camp)
{
    const QString rest = session.startsWith(camp) ? session.mid(camp.size()) : QString();
    qsizetype begin = 0;
    while (begin < rest.size() && !rest.at(begin).isLetterOrNumber())
        ++begin;
    return begin > 0 && begin < rest.size() ? rest.mid(begin) : session;
}

/// Ranks, team numbers: 0 is none.
QVariant place(int value)
{
    return value > 0 ? QVariant(double(value)) : QVariant();
}

} // namespace

QVariant CampTables::moment(const QString& local) const
{
    const QDateTime read = QDateTime::fromString(local, Qt::ISODate);
    return read.isValid() ? QVariant(QDateTime(read.date(), read.time(), m_writer.source().scope.zone))
                          : QVariant();
}

ReportTable CampTables::figures() const
{
    const CampFigures& camp = m_facts.camp();
    ReportTable table{
        tr("The camp in figures"), {}, {text(tr("What"), 0.8), number(tr("Persons"), 0.2)}, {}, {}};
    if (camp.applicants == 0 && camp.students == 0)
        return table;
    const auto add = [&](const QString& what, int value) { table.rows << QVariantList{what, double(value)}; };
    add(tr("Applicants"), camp.applicants);
    add(tr("Offered a seat"), camp.offered);
    add(tr("Confirmed"), camp.confirmed);
    add(tr("Did not come"), camp.noShows);
    add(tr("Took part"), camp.students);
    add(tr("Were seen"), camp.came);
    add(tr("Completed"), camp.completed);
    return table;
}

ReportTable CampTables::whoCame() const
{
    ReportTable table{tr("Who took part"),
                      {},
                      {text(tr("By"), 0.35), text(tr("Group"), 0.45), number(tr("Students"), 0.2)},
                      {},
                      {}};
    const auto add = [&](const QString& by, const Shares& shares) {
        for (const auto& [name, many] : shares)
            table.rows << QVariantList{by, name.isEmpty() ? tr("not known") : name, double(many)};
    };
    const auto choice = [&](const QString& column, const QString& value) {
        return value.isEmpty() ? QString() : m_writer.choice(u"person"_s, column, value);
    };
    Shares years;
    for (const FigureLine& line : m_facts.roster.byYear)
        years << std::pair(line.id > 0 ? QString::number(line.id) : QString(), line.count);
    Shares degrees;
    for (const FigureLine& line : m_facts.roster.byLevel)
        degrees << std::pair(choice(u"degree_level"_s, line.name), line.count);
    Shares genders;
    for (const CampShare& share : m_facts.genders)
        genders << std::pair(choice(u"gender"_s, share.key), share.count);
    Shares regions;
    for (const CampShare& share : m_facts.regions)
        regions << std::pair(share.key, share.count);
    add(tr("Country or region"), regions);
    add(tr("Degree"), degrees);
    add(tr("Year of entry"), years);
    add(tr("Gender"), genders);
    return table;
}

ReportTable CampTables::comparison() const
{
    ReportTable table{tr("Beside earlier camps"),
                      {},
                      {text(tr("Camp"), 0.4), text(tr("Year"), 0.08), number(tr("Applicants"), 0.13),
                       number(tr("Students"), 0.12), number(tr("Universities"), 0.14),
                       percent(tr("Completed"), 0.13)},
                      {},
                      {}};
    const bool asked =
        std::ranges::any_of(m_facts.camps, [](const CampFigures& camp) { return camp.survey.has_value(); });
    if (asked)
        table.columns << number(tr("Survey"), 0.12, 2);
    for (const CampFigures& camp : m_facts.camps) {
        table.rows << QVariantList{camp.name,
                                   camp.startsOn.left(4),
                                   double(camp.applicants),
                                   double(camp.students),
                                   double(camp.universities),
                                   cell(camp.completedPercent())};
        if (asked)
            table.rows.last() << (camp.survey ? QVariant(camp.survey->mean) : QVariant());
    }
    return table;
}

ReportTable CampTables::teams() const
{
    ReportTable table{tr("Teams"),
                      {},
                      {text(tr("Team"), 0.2), text(tr("Project"), 0.25), text(tr("Mentor"), 0.14),
                       number(tr("Students"), 0.1), number(tr("Rank"), 0.07), text(tr("Of 100"), 0.08),
                       text(tr("Award"), 0.16)},
                      {},
                      {}};
    for (const TeamStanding& team : m_facts.teams)
        table.rows << QVariantList{team.title,
                                   team.project,
                                   team.mentor,
                                   double(team.members),
                                   place(team.rank),
                                   team.share,
                                   team.awards.join(u", "_s)};
    return table;
}

ReportTable CampTables::attendance() const
{
    ReportTable table{tr("Attendance by session"),
                      {},
                      {text(tr("Session"), 0.44),
                       {tr("When"), Kind::Moment, 0, 0.2},
                       number(tr("Expected"), 0.12),
                       number(tr("Were there"), 0.13),
                       percent(tr("Rate"), 0.11)},
                      {},
                      {}};
    for (const SessionRate& session : m_facts.sessions)
        table.rows << QVariantList{withoutCamp(session.name, m_facts.camp().name), moment(session.starts),
                                   double(session.expected), double(session.in), cell(session.percent())};
    return table;
}

ReportTable CampTables::survey(const SurveyFigures& asked) const
{
    ReportTable table{tr("Questionnaire: %1").arg(asked.name),
                      tr("%1 of %2 answered").arg(asked.replies).arg(asked.invited),
                      {text(tr("Question"), 0.36), text(tr("About"), 0.2), number(tr("Answers"), 0.1),
                       text(tr("Result"), 0.34)},
                      {},
                      {}};
    const auto result = [](const SurveyItemFigures& item) {
        if (!item.isShown())
            return tr("shown from %n answer(s) on", nullptr, leastAnswers);
        if (item.mean)
            return tr("mean %1").arg(QLocale().toString(*item.mean, 'f', 2));
        QStringList parts;
        for (const AnswerCount& one : item.counts)
            parts << tr("%1: %2", "%1: university, year …, %2: how many").arg(one.value).arg(one.count);
        return parts.isEmpty() ? item.texts.join(u" / "_s)
                               : parts.join(tr(", ", "between the parts of a list"));
    };
    for (const SurveyItemFigures& item : asked.items)
        table.rows << QVariantList{item.text, item.about, double(item.answers), result(item)};
    return table;
}

ReportTable CampTables::skills() const
{
    ReportTable table{tr("Skills before and after"),
                      tr("The change is over those who answered both; shown from five on."),
                      {text(tr("Skill"), 0.4), number(tr("Before"), 0.14, 2), number(tr("After"), 0.14, 2),
                       number(tr("Change"), 0.14, 2), number(tr("Answered both"), 0.18)},
                      {},
                      {}};
    for (const SkillChange& change : m_facts.skills)
        table.rows << QVariantList{change.skill, cell(change.meanBefore), cell(change.meanAfter),
                                   cell(change.change), double(change.pairs)};
    return table;
}

ReportTable CampTables::devices() const
{
    const LentDevices& lent = m_facts.lent;
    ReportTable table{tr("Devices lent during the camp"),
                      tr("%1 loans of %2 devices to %3 people; %4 are still out.")
                          .arg(lent.loans)
                          .arg(lent.devices)
                          .arg(lent.borrowers)
                          .arg(lent.out.size()),
                      {text(tr("Still out")),
                       text(tr("Model")),
                       text(tr("With")),
                       text(tr("University")),
                       text(tr("Team")),
                       {tr("Due"), Kind::Moment}},
                      {},
                      tr("Nothing is out.")};
    for (const DeviceStillOut& one : lent.out)
        table.rows << QVariantList{one.tag,          one.model, m_publicNames.value(one.person, one.borrower),
                                   one.organization, one.team,  moment(one.due)};
    return table;
}

QString CampTables::nameOf(const StudentResult& student) const
{
    if (m_publicNames.contains(student.person))
        return m_publicNames.value(student.person);
    const QString name = shownPersonName(student.name);
    return student.latinName.isEmpty() ? name : name + u' ' + student.latinName;
}

QVariantList CampTables::rowOf(const StudentResult& student) const
{
    return {nameOf(student),
            m_writer.choice(u"participation"_s, u"state"_s, student.state),
            cell(student.attendance),
            student.scoreText(),
            place(student.teamNumber),
            place(student.rank),
            student.awards.join(u", "_s)};
}

QList<ReportTable> CampTables::universities() const
{
    const QList<ReportColumn> columns{text(tr("Student"), 0.24),       text(tr("State"), 0.17),
                                      percent(tr("Attendance"), 0.13), text(tr("Score"), 0.1),
                                      number(tr("Team"), 0.08),        number(tr("Rank"), 0.08),
                                      text(tr("Award"), 0.2)};
    QList<ReportTable> tables;
    qint64 before = -1;
    for (const StudentResult& student : m_facts.students) {
        if (student.organization != before) {
            before = student.organization;
            const QString name =
                student.organization == 0 ? tr("Students of no known university") : student.organizationName;
            tables << ReportTable{name, {}, columns, {}, {}};
        }
        tables.last().rows << rowOf(student);
    }
    return tables;
}

} // namespace kitcamp
