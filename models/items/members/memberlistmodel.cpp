// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/members/memberlistmodel.h"

#include "models/items/moments.h"
#include "models/store/knownfiles.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

auto shownOf(const MemberLine& line)
{
    const Member& member = line.member;
    return std::tuple(member.id, member.name, member.role, member.keysTakenAt, member.revokedAt,
                      member.reason, line.own, line.lastContact, line.head);
}

} // namespace

bool operator==(const MemberLine& left, const MemberLine& right)
{
    return shownOf(left) == shownOf(right);
}

MemberListModel::MemberListModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_time(store.clock())
{
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"member"_s) || announcement.rows.contains(u"member_file"_s))
            look();
    });
    m_time.readZone(m_store.reader());
    look();
}

Result<QList<MemberLine>> MemberListModel::read()
{
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(m_store.reader()));
    KITCAMP_ASSIGN(const qint64 own, ownMember(m_store.reader()));
    KITCAMP_ASSIGN(const QList<KnownFile> files, knownFiles(m_store.reader()));
    QHash<QByteArray, qint64> memberOf;
    KITCAMP_TRY(m_store.reader().each("SELECT author, member FROM member_file", [&](const Statement& row) {
        memberOf.insert(QByteArray::fromHex(row.text(0).toLatin1()), row.integer(1));
    }));
    QList<MemberLine> lines;
    for (const Member& member : members) {
        MemberLine line{member, member.id == own, 0, -1};
        for (const KnownFile& file : files) {
            if (memberOf.value(file.author) != member.id || file.lastContact < line.lastContact)
                continue;
            line.lastContact = file.lastContact;
            line.head = file.head;
        }
        if (line.own) {
            line.lastContact = m_lastContact;
            line.head = m_head;
        }
        lines << line;
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const MemberLine& left, const MemberLine& right) { return left.own && !right.own; });
    return lines;
}

void MemberListModel::look()
{
    const auto fresh = read();
    if (fresh) // else the page says what is wrong with the file
        become(m_lines, *fresh, [](const MemberLine& line) { return line.member.id; });
}

void MemberListModel::reload(qint64 head, qint64 lastContact)
{
    const bool moved = m_time.readZone(m_store.reader()) || m_head != head;
    m_head = head;
    m_lastContact = lastContact;
    look();
    if (moved && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MemberListModel::rowOf(qint64 member) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).member.id == member)
            return row;
    }
    return -1;
}

void MemberListModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_lines.removeAt(row);
    endRemoveRows();
}

void MemberListModel::insertAt(qsizetype row, const MemberLine& fresh)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_lines.insert(row, fresh);
    endInsertRows();
}

void MemberListModel::replaceAt(qsizetype row, const MemberLine& fresh)
{
    m_lines[row] = fresh;
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
}

int MemberListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MemberListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MemberListModel::stateText(const MemberLine& line) const
{
    const auto when = [this](qint64 at) { return instantText(at, m_time.zone(), m_time.today()); };
    if (line.member.revokedAt)
        return tr("revoked %1", "%1: when").arg(when(*line.member.revokedAt));
    return line.member.keysTakenAt ? tr("belongs to it")
                                   : tr("invited %1", "%1: when").arg(when(line.member.invitedAt));
}

/// By the log's numbers alone: no clock of another computer is believed.
QString MemberListModel::behindText(const MemberLine& line) const
{
    if (line.head < 0)
        return u"–"_s;
    if (line.own || line.head >= m_head)
        return tr("up to date");
    return tr("%n behind", "entries", static_cast<int>(m_head - line.head));
}

QString MemberListModel::textOf(const MemberLine& line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.own ? tr("%1 (this computer)", "%1: name").arg(line.member.name) : line.member.name;
    case RoleColumn:
        return roleName(line.member.role);
    case StateColumn:
        return stateText(line);
    case ContactColumn:
        return line.lastContact == 0 ? tr("never")
                                     : instantText(line.lastContact, m_time.zone(), m_time.today());
    default:
        return behindText(line);
    }
}

Tone MemberListModel::toneOf(const MemberLine& line, int column) const
{
    if (column == StateColumn && line.member.revokedAt)
        return Tone::Bad;
    if (column == StateColumn)
        return line.member.keysTakenAt ? Tone::Ok : Tone::Warn;
    if (line.member.revokedAt)
        return Tone::Muted;
    if (column == BehindColumn && line.head >= 0)
        return line.own || line.head >= m_head ? Tone::Ok : Tone::Plain;
    return column == NameColumn || column == RoleColumn ? Tone::Plain : Tone::Muted;
}

QVariant MemberListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(line, index.column());
    if (role == Qt::ToolTipRole && !line.member.reason.isEmpty())
        return tr("Revoked: %1", "%1: reason").arg(line.member.reason);
    if (role == ToneRole && index.column() != NameColumn)
        return static_cast<int>(toneOf(line, index.column()));
    return {};
}

QVariant MemberListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return QStringList{u"name"_s, u"role"_s, u"state"_s, u"contact"_s, u"behind"_s}.value(section);
    if (role == ColumnRankRole)
        return section == BehindColumn ? 2 : section == ContactColumn ? 1 : 0;
    if (role == ColumnStretchRole)
        return section == NameColumn;
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Computer"), tr("Role"), tr("State"), tr("Last contact"), tr("Stands")}.value(
        section);
}

} // namespace kitcamp
