// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/sheetmodel.h"

#include "models/items/attendance/doortone.h"
#include "models/items/desk/listdiff.h"
#include "models/store/centre.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

/// Makes the narrow calls by which the list becomes the one in the file.
class SheetModel::Differ : public ListDiff<SheetLine>
{
public:
    explicit Differ(SheetModel& model)
        : m_model(model)
    {
    }

protected:
    void removeAt(qsizetype row) override
    {
        m_model.beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_lines.removeAt(row);
        m_model.endRemoveRows();
    }
    void insertAt(qsizetype row, const SheetLine& fresh) override
    {
        m_model.beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_lines.insert(row, fresh);
        m_model.endInsertRows();
    }
    void replaceAt(qsizetype row, const SheetLine& fresh) override
    {
        m_model.m_lines[row] = fresh;
        const int at = static_cast<int>(row);
        Q_EMIT m_model.dataChanged(m_model.index(at, 0), m_model.index(at, ColumnCount - 1));
    }

private:
    SheetModel& m_model;
};

SheetModel::SheetModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    readZone();
    connect(&m_store, &Store::changed, this, &SheetModel::onStoreChanged);
}

void SheetModel::readZone()
{
    const auto centre = Centre::read(m_store.reader());
    if (centre)
        m_zone = centre->zone;
}

void SheetModel::setSession(qint64 session)
{
    if (m_session == session)
        return;
    m_session = session;
    beginResetModel();
    m_lines.clear();
    if (const auto sheet = attendanceSheet(m_store.reader(), session); session != 0 && sheet)
        m_lines = *sheet;
    endResetModel();
    Q_EMIT countsChanged();
}

void SheetModel::onStoreChanged(const Announcement& announcement)
{
    if (announcement.rows.contains(u"setting"_s))
        readZone();
    for (const QString& table : {u"attendance"_s, u"participation"_s, u"session"_s, u"session_member"_s,
                                 u"person"_s, u"person_number"_s, u"organization"_s}) {
        if (announcement.rows.contains(table)) {
            reload();
            return;
        }
    }
}

void SheetModel::reload()
{
    if (m_session == 0)
        return;
    const auto sheet = attendanceSheet(m_store.reader(), m_session);
    if (!sheet)
        return; // the list of before stays; what is wrong with the file is said by what was done
    Differ(*this).become(m_lines, *sheet, [](const SheetLine& line) { return line.participation; });
    Q_EMIT countsChanged();
}

int SheetModel::rowOf(qint64 participation) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).participation == participation)
            return row;
    }
    return -1;
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case SecondLineRole:
        return secondLineOf(line, index.column());
    case ToneRole:
        return static_cast<int>(index.column() == StateColumn        ? toneOf(line.state)
                                    : index.column() == PersonColumn ? Tone::Plain
                                                                     : Tone::Muted);
    case RowToneRole:
        return static_cast<int>(Tone::Plain);
    case IdRole:
        return line.participation;
    case StateRole:
        return static_cast<int>(line.state);
    case PersonIdRole:
        return line.person.value;
    case PictureRole:
        return line.picture;
    case SortRole:
        return index.column() == TimeColumn ? QVariant(line.at) : QVariant(textOf(line, index.column()));
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const char* const keys[] = {"person", "number", "organization", "state", "time", "note"};
    static constexpr int ranks[] = {0, 2, 3, 0, 1, 4};
    if (role == ColumnKeyRole && section >= 0 && section < ColumnCount)
        return QString::fromLatin1(keys[section]);
    if (role == ColumnRankRole && section >= 0 && section < ColumnCount)
        return ranks[section];
    if (role == ColumnStretchRole)
        return section == StateColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case NumberColumn:
        return tr("Number");
    case OrganizationColumn:
        return tr("School");
    case StateColumn:
        return tr("Attendance");
    case TimeColumn:
        return tr("Since");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

QString SheetModel::textOf(const SheetLine& line, int column) const
{
    switch (column) {
    case PersonColumn:
        return line.name;
    case NumberColumn:
        return line.number;
    case OrganizationColumn:
        return line.organization;
    case StateColumn:
        return stateText(line);
    case TimeColumn:
        return isIn(line.state) ? QDateTime::fromSecsSinceEpoch(line.at, m_zone).time().toString(u"HH:mm"_s)
                                : QString();
    case NoteColumn:
        return line.note;
    default:
        return {};
    }
}

QString SheetModel::stateText(const SheetLine& line) const
{
    if (line.state == AttendanceState::Unmarked) {
        if (line.rosterState == "waiting"_L1)
            return tr("on the waiting list");
        if (line.rosterState == "offered"_L1)
            return tr("a place was offered");
        return line.expected ? tr("expected") : tr("not marked");
    }
    const QString word = attendanceWord(line.state);
    return line.cameOnline ? tr("%1, online", "%1: present, late ..").arg(word) : word;
}

QString SheetModel::secondLineOf(const SheetLine& line, int column) const
{
    if (column != PersonColumn)
        return {};
    if (line.role != "student"_L1) {
        const RecordType* type = m_store.domain().recordTypes.find(u"participation"_s);
        const FieldDescription* field = type ? type->field(u"role"_s) : nullptr;
        return field ? field->choiceTitle(line.role) : line.role;
    }
    return line.className.isEmpty() ? line.latinName : line.className;
}

} // namespace kitcamp
