// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/teaminput.h"

#include "models/activities/teams/matewishes.h"
#include "models/exchange/tablereader.h"

#include <QFile>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamInput {
    Q_DECLARE_TR_FUNCTIONS(TeamInput)
};

constexpr qsizetype faultsTold = 6;
constexpr qint64 largestRules = 16 << 20; // bytes

/// Columns in which students name each other.
struct MateColumns {
    QStringList with;
    QStringList without;
};

MateColumns mateColumns(const TeamRules& rules)
{
    using Kind = TeamHardRule::Kind;
    MateColumns columns;
    for (const TeamCriterionWish& wish : rules.criteria) {
        if (wish.kind == TeamCriterion::Kind::Wishes) {
            columns.with += wish.columns;
            columns.without << wish.without;
        }
    }
    for (const TeamHardRule& rule : rules.hard) {
        if (!rule.byValue && (rule.kind == Kind::Together || rule.kind == Kind::NoRepeat))
            columns.with += rule.columns;
        if (!rule.byValue && rule.kind == Kind::Apart)
            columns.without += rule.columns;
    }
    return columns;
}

/// Writes the ids of those who are meant into cells that name them otherwise.
class MateResolver
{
public:
    MateResolver(TeamTable& table, const TeamRules& rules)
        : m_table(table)
        , m_id(int(table.columns.indexOf(rules.id)))
        , m_students(studentsOf(rules))
        , m_names(m_students)
    {
        for (const QStringList& row : table.rows)
            m_ids.insert(row.value(m_id).simplified().toCaseFolded());
    }
    void resolve(const QStringList& columns, bool without);
    [[nodiscard]] QStringList notes() const { return m_notes; }

private:
    [[nodiscard]] QList<TeamStudent> studentsOf(const TeamRules& rules) const;
    [[nodiscard]] bool isIds(const QString& cell) const;
    [[nodiscard]] QString resolved(int row, const QString& cell, bool without);

    TeamTable& m_table;
    int m_id;
    QList<TeamStudent> m_students;
    MateNames m_names;
    QSet<QString> m_ids;
    QStringList m_notes;
};

QList<TeamStudent> MateResolver::studentsOf(const TeamRules& rules) const
{
    QList<TeamStudent> students;
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        QStringList words;
        for (const QString& name : rules.name)
            words << m_table.rows[row].value(m_table.columns.indexOf(name));
        TeamStudent student;
        student.participation = qint64(row) + 1;
        student.name = words.join(u' ').simplified();
        if (student.name.isEmpty())
            student.name = m_table.rows[row].value(m_id);
        students << student;
    }
    return students;
}

bool MateResolver::isIds(const QString& cell) const
{
    static const QRegularExpression separators(u"[;；┋|\\n,，、]"_s);
    for (const QString& part : cell.split(separators, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty() && !m_ids.contains(part.simplified().toCaseFolded()))
            return false;
    }
    return true;
}

QString MateResolver::resolved(int row, const QString& cell, bool without)
{
    QStringList mates;
    for (const MatchedWish& wish : m_names.matched(row + 1, cell, without)) {
        const bool known = wish.mate > 0
            && (wish.state == MatchedWish::State::Certain || wish.state == MatchedWish::State::Likely);
        if (!known) {
            if (wish.state != MatchedWish::State::Self)
                mates << wish.written; // told as naming nobody
            continue;
        }
        mates << m_table.rows[size_t(wish.mate) - 1].value(m_id);
        if (wish.state == MatchedWish::State::Likely)
            m_notes << TeamInput::tr("\"%1\", written by %2, was taken for %3.", "name, name, name")
                           .arg(wish.written, m_students[row].name, m_students[wish.mate - 1].name);
    }
    return mates.join(u';');
}

void MateResolver::resolve(const QStringList& columns, bool without)
{
    for (const QString& name : columns) {
        const auto column = m_table.columns.indexOf(name);
        if (column < 0 || m_id < 0)
            continue; // told where the rules are applied
        for (int row = 0; row < int(m_table.rows.size()); ++row) {
            QString& cell = m_table.rows[size_t(row)][column];
            if (!isIds(cell))
                cell = resolved(row, cell, without);
        }
    }
}

Result<TeamTable> tableOf(const QString& path)
{
    KITCAMP_ASSIGN(const Table read, readTable(path));
    TeamTable table{read.header, {}};
    QStringList spoilt;
    for (const TableRow& row : read.rows) {
        for (const CellProblem& problem : row.problems) {
            if (problem.spoilsRow)
                spoilt << read.sentence(row, problem);
        }
        table.rows.push_back(row.cells);
    }
    if (!spoilt.isEmpty())
        return teamFaults(path, spoilt);
    return table;
}

/// The text of rules with this size instead of its own; what is no object stays as it is.
QByteArray sized(const QByteArray& text, int size)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return text;
    QJsonObject rules = document.object();
    for (const auto& key : {"sizes"_L1, "teams"_L1})
        rules.remove(key);
    rules.insert("size"_L1, size);
    return QJsonDocument(rules).toJson();
}

} // namespace

Error teamFaults(const QString& path, const QStringList& sentences)
{
    QString all = sentences.mid(0, faultsTold).join(u' ');
    if (sentences.size() > faultsTold)
        all += u' ' + TeamInput::tr("... and %n more.", nullptr, int(sentences.size() - faultsTold));
    return {ErrorCode::File, TeamInput::tr("%1: %2", "file, sentences").arg(path, all), {}};
}

Result<TeamRules> teamRulesFile(const QString& path, int size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     TeamInput::tr("%1 cannot be read: %2.", "file, reason").arg(path, file.errorString()),
                     {}};
    const QByteArray text = file.read(largestRules + 1);
    if (text.size() > largestRules)
        return Error{ErrorCode::File, TeamInput::tr("%1 is too large for a file of rules.").arg(path), {}};
    const auto rules = readTeamRules(size > 0 ? sized(text, size) : text);
    if (!rules.ok())
        return teamFaults(path, rules.sentences());
    return *rules.value;
}

Result<TeamSetup> teamsOfList(const QString& path, const TeamRules& rules)
{
    KITCAMP_ASSIGN(TeamTable table, tableOf(path));
    MateResolver resolver(table, rules);
    const MateColumns columns = mateColumns(rules);
    resolver.resolve(columns.with, false);
    resolver.resolve(columns.without, true);
    auto setup = setUpTeams(table, rules);
    if (!setup.ok())
        return teamFaults(path, setup.sentences());
    setup.value->notes = resolver.notes() + setup.value->notes;
    return *std::move(setup.value);
}

} // namespace kitcamp
