// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/matrixmodel.h"

#include "models/activities/attendance/completion.h"
#include "models/items/attendance/doortone.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

MatrixModel::MatrixModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &MatrixModel::onStoreChanged);
}

void MatrixModel::setActivity(qint64 activity)
{
    m_activity = activity;
    m_stale = true;
    if (m_shown)
        refresh();
}

void MatrixModel::setShown(bool shown)
{
    m_shown = shown;
    if (m_shown)
        refresh();
}

void MatrixModel::refresh()
{
    if (std::exchange(m_stale, false))
        reload();
}

void MatrixModel::onStoreChanged(const Announcement& announcement)
{
    if (m_activity == 0 || m_stale || !concerns(announcement.rows))
        return;
    m_stale = true;
    if (m_shown)
        refresh();
}

/// At the door cards of all activities are read, one a second: those of others change nothing here.
bool MatrixModel::concerns(const ChangedRows& rows) const
{
    if (m_matrix.activity != m_activity || rows.contains(u"setting"_s)
        || rows.value(u"activity"_s).contains(m_activity) || holds(rows))
        return true;
    const auto ours = belongs(rows);
    return !ours || *ours;
}

/// Whether something changed that the table shows already.
bool MatrixModel::holds(const ChangedRows& rows) const
{
    const auto changed = [&rows](const QString& table) {
        const QList<qint64> ids = rows.value(table);
        return QSet<qint64>(ids.begin(), ids.end());
    };
    const QSet<qint64> sessions = changed(u"session"_s);
    const QSet<qint64> participations = changed(u"participation"_s);
    const QSet<qint64> people = changed(u"person"_s);
    return std::any_of(m_matrix.sessions.begin(), m_matrix.sessions.end(),
                       [&](const SessionFacts& session) { return sessions.contains(session.id); })
        || std::any_of(m_matrix.lines.begin(), m_matrix.lines.end(), [&](const MatrixLine& line) {
               return participations.contains(line.participation) || people.contains(line.person.value);
           });
}

/// Whether something of this activity changed. A mark that is gone tells no more whose it was.
Result<bool> MatrixModel::belongs(const ChangedRows& rows) const
{
    static const std::pair<QString, const char*> questions[] = {
        {u"attendance"_s,
         "SELECT 1 FROM json_each(?1) AS c LEFT JOIN attendance AS x ON x.id=c.value LEFT JOIN session AS s "
         "ON s.id=x.session WHERE x.id IS NULL OR s.activity=?2 LIMIT 1"},
        {u"session_member"_s,
         "SELECT 1 FROM json_each(?1) AS c LEFT JOIN session_member AS x ON x.id=c.value LEFT JOIN session "
         "AS s ON s.id=x.session WHERE x.id IS NULL OR s.activity=?2 LIMIT 1"},
        {u"session"_s,
         "SELECT 1 FROM json_each(?1) AS c JOIN session AS x ON x.id=c.value WHERE x.activity=?2 LIMIT 1"},
        {u"participation"_s,
         "SELECT 1 FROM json_each(?1) AS c JOIN participation AS x ON x.id=c.value WHERE x.activity=?2 LIMIT "
         "1"},
    };
    for (const auto& [table, sql] : questions) {
        if (!rows.contains(table))
            continue;
        QStringList ids;
        for (const qint64 id : rows.value(table))
            ids << QString::number(id);
        const QString list = u'[' + ids.join(u',') + u']';
        KITCAMP_ASSIGN(const auto found, m_store.reader().integer(sql, list, m_activity));
        if (found)
            return true;
    }
    return false;
}

/// Cells change one by one, but a session or a person more makes another table.
void MatrixModel::reload()
{
    if (m_activity == 0)
        return;
    const auto fresh = attendanceMatrix(m_store.reader(), m_activity, m_store.clock().now());
    if (!fresh)
        return; // the table of before stays; what is wrong with the file is said by what was done
    const auto idsOf = [](const AttendanceMatrix& matrix) {
        QList<qint64> ids;
        for (const SessionFacts& session : matrix.sessions)
            ids << session.id;
        for (const MatrixLine& line : matrix.lines)
            ids << -line.participation;
        return ids;
    };
    if (m_matrix.activity == fresh->activity && idsOf(m_matrix) == idsOf(*fresh)) {
        const AttendanceMatrix before = std::exchange(m_matrix, *fresh);
        for (int row = 0; row < m_matrix.lines.size(); ++row) {
            if (!(before.lines.at(row) == m_matrix.lines.at(row)) || !(before.rules == m_matrix.rules)
                || before.passAttendance != m_matrix.passAttendance)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    } else {
        beginResetModel();
        m_matrix = *fresh;
        endResetModel();
    }
    Q_EMIT loaded();
}

qint64 MatrixModel::sessionOf(int column) const
{
    const int session = column - FirstSession;
    return session >= 0 && session < m_matrix.sessions.size() ? m_matrix.sessions.at(session).id : 0;
}

qint64 MatrixModel::participationOf(int row) const
{
    return row >= 0 && row < m_matrix.lines.size() ? m_matrix.lines.at(row).participation : 0;
}

int MatrixModel::below() const
{
    const int pass = m_matrix.passAttendance.value_or(0);
    return static_cast<int>(
        std::count_if(m_matrix.lines.begin(), m_matrix.lines.end(), [&](const MatrixLine& line) {
            return line.rate.counted > 0 && !line.rate.holds(pass);
        }));
}

int MatrixModel::lost() const
{
    const int pass = m_matrix.passAttendance.value_or(0);
    return static_cast<int>(std::count_if(m_matrix.lines.begin(), m_matrix.lines.end(),
                                          [&](const MatrixLine& line) { return !line.rate.canReach(pass); }));
}

QString MatrixModel::ruleText() const
{
    QString text = ruleSentence(m_matrix) + u' ' + m_matrix.rules.sentence();
    if (const int open = m_matrix.notTaken(m_store.clock().now()); open > 0)
        text += u' ' + tr("In %n session(s) nobody was marked; they are not counted.", nullptr, open);
    return text;
}

QString MatrixModel::sessionTitle(int session) const
{
    const SessionFacts& facts = m_matrix.sessions.at(session);
    const QDate day = QDate::fromString(facts.starts.left(10), Qt::ISODate);
    return facts.number > 0 ? u"%1\n%2"_s.arg(facts.number).arg(day.toString(u"MM-dd"_s))
                            : day.toString(u"MM-dd"_s);
}

QString MatrixModel::cellText(const MatrixLine& line, int session) const
{
    const auto state = line.states.at(session);
    return state ? attendanceSign(*state) : QString();
}

QString MatrixModel::ruleWord(const MatrixLine& line) const
{
    const int pass = m_matrix.passAttendance.value_or(0);
    const AttendanceRate& rate = line.rate;
    if (!m_matrix.passAttendance || (rate.counted == 0 && rate.remaining == 0))
        return {};
    if (!rate.canReach(pass))
        return rate.remaining > 0 ? tr("cannot reach %1 %").arg(pass) : tr("below %1 %").arg(pass);
    const int needed = rate.needed(pass);
    if (needed == 0)
        return rate.remaining > 0 ? tr("has reached it") : tr("reached");
    if (rate.counted > 0 && !rate.holds(pass))
        return tr("below; needs %n of %1 to come", nullptr, needed).arg(rate.remaining);
    return tr("needs %n of %1 to come", nullptr, needed).arg(rate.remaining);
}

Tone MatrixModel::ruleTone(const MatrixLine& line) const
{
    const int pass = m_matrix.passAttendance.value_or(0);
    if (!m_matrix.passAttendance || (line.rate.counted == 0 && line.rate.remaining == 0))
        return Tone::Muted;
    if (!line.rate.canReach(pass))
        return Tone::Bad;
    return line.rate.counted > 0 && !line.rate.holds(pass) ? Tone::Warn : Tone::Ok;
}

QString MatrixModel::textOf(const MatrixLine& line, int column) const
{
    if (column == PersonColumn)
        return line.name;
    if (column == SumColumn) {
        const auto percent = line.rate.percent();
        return percent ? u"%1/%2 · %3 %"_s.arg(line.rate.attended).arg(line.rate.counted).arg(*percent)
                       : u"–"_s;
    }
    return column == RuleColumn ? ruleWord(line) : cellText(line, column - FirstSession);
}

Tone MatrixModel::toneOf(const MatrixLine& line, int column) const
{
    if (column == PersonColumn)
        return Tone::Plain;
    if (column == SumColumn)
        return ruleTone(line) == Tone::Ok ? Tone::Plain : ruleTone(line);
    if (column == RuleColumn)
        return ruleTone(line);
    const auto state = line.states.at(column - FirstSession);
    return state ? kitcamp::toneOf(*state) : Tone::Muted;
}

QString MatrixModel::tipOf(const MatrixLine& line, int column) const
{
    if (column < FirstSession)
        return {};
    const SessionFacts& session = m_matrix.sessions.at(column - FirstSession);
    const auto state = line.states.at(column - FirstSession);
    return u"%1\n%2 · %3: %4"_s.arg(session.name, QString(session.starts).replace(u'T', u' '), line.name,
                                    state ? attendanceWord(*state) : tr("not in this group"));
}

QStringList MatrixModel::exportHeader() const
{
    QStringList header{tr("Name"), tr("Number"), tr("School"), tr("Class")};
    for (const SessionFacts& session : m_matrix.sessions)
        header << u"%1 %2"_s.arg(session.number).arg(QString(session.starts).replace(u'T', u' '));
    return header << tr("Attended") << tr("Counted") << tr("Percent") << tr("Rule");
}

QStringList MatrixModel::exportRow(int row) const
{
    const MatrixLine& line = m_matrix.lines.at(row);
    QStringList cells{line.name, line.number, line.organization, line.className};
    for (const auto& state : line.states)
        cells << (state ? attendanceWord(*state) : QString());
    const auto percent = line.rate.percent();
    return cells << QString::number(line.rate.attended) << QString::number(line.rate.counted)
                 << (percent ? QString::number(*percent) : QString()) << ruleWord(line);
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.lines.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstSession + static_cast<int>(m_matrix.sessions.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixLine& line = m_matrix.lines.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case SecondLineRole:
        return column == PersonColumn ? line.organization : QString();
    case ToneRole:
        return static_cast<int>(toneOf(line, column));
    case Qt::TextAlignmentRole:
        return int(column >= FirstSession ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tipOf(line, column);
    case Qt::AccessibleTextRole:
        return column >= FirstSession ? tipOf(line, column) : textOf(line, column);
    case IdRole:
        return line.participation;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == RuleColumn;
    if (role == Qt::TextAlignmentRole)
        return int(section >= FirstSession ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (section >= FirstSession && section < columnCount()) {
        if (role == Qt::ToolTipRole)
            return m_matrix.sessions.at(section - FirstSession).line();
        return role == Qt::DisplayRole ? QVariant(sessionTitle(section - FirstSession)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case SumColumn:
        return tr("Attended");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace kitcamp
