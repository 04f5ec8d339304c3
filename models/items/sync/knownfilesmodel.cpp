// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync/knownfilesmodel.h"

#include "models/items/moments.h"
#include "models/sync/sharing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// One file of the centre, as it last told of itself.
struct KnownFile {
    QByteArray author;
    QString name;
    qint64 lastContact = 0;
    qint64 head = 0;
    bool own = false;
    bool told = false; ///< what its content is
    bool differs = false;

    friend bool operator==(const KnownFile&, const KnownFile&) = default;
};

KnownFilesModel::KnownFilesModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_time(store.clock())
{
}

KnownFilesModel::~KnownFilesModel() = default;

Result<QList<KnownFile>> KnownFilesModel::read(const QStringList& differences)
{
    QList<KnownFile> files{{m_store.author(), nameOfFile(m_store), m_lastContact, m_head, true, true, false}};
    KITCAMP_TRY(m_store.reader().each(
        "SELECT author, name, last_contact, head, state<>'' FROM known_file WHERE author<>? ORDER BY name, "
        "author",
        [&](const Statement& row) {
            KnownFile file{row.blob(0),    row.text(1), row.integer(2),
                           row.integer(3), false,       row.integer(4) != 0};
            file.differs = std::any_of(differences.begin(), differences.end(), [&](const QString& sentence) {
                return !file.name.isEmpty() && sentence.contains(file.name);
            });
            files << file;
        },
        m_store.author()));
    return files;
}

void KnownFilesModel::reload(qint64 head, qint64 lastContact, const QStringList& differences)
{
    const bool rezoned = m_time.readZone(m_store.reader());
    const bool moved = rezoned || m_head != head;
    m_head = head;
    m_lastContact = lastContact;
    const auto fresh = read(differences);
    if (!fresh)
        return; // the page says what is wrong with the file
    become(m_files, *fresh, [](const KnownFile& file) { return file.author; });
    if (moved && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void KnownFilesModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_files.removeAt(row);
    endRemoveRows();
}

void KnownFilesModel::insertAt(qsizetype row, const KnownFile& fresh)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_files.insert(row, fresh);
    endInsertRows();
}

void KnownFilesModel::replaceAt(qsizetype row, const KnownFile& fresh)
{
    m_files[row] = fresh;
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
}

int KnownFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int KnownFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// By the log's numbers alone: no clock of another computer is believed.
QString KnownFilesModel::behindText(const KnownFile& file) const
{
    if (file.own || file.head == m_head)
        return tr("up to date");
    const int entries = static_cast<int>(std::abs(m_head - file.head));
    return file.head < m_head ? tr("%n behind", "entries", entries) : tr("%n ahead", "entries", entries);
}

QString KnownFilesModel::contentText(const KnownFile& file) const
{
    if (file.own)
        return u"–"_s;
    if (file.differs)
        return tr("differs from this one");
    if (!file.told || file.head != m_head)
        return tr("not compared");
    return tr("the same");
}

QString KnownFilesModel::textOf(const KnownFile& file, int column) const
{
    switch (column) {
    case NameColumn:
        return file.own ? tr("%1 (this computer)", "%1: name").arg(file.name) : file.name;
    case ContactColumn:
        return file.lastContact == 0 ? tr("never")
                                     : instantText(file.lastContact, m_time.zone(), m_time.today());
    case BehindColumn:
        return behindText(file);
    default:
        return contentText(file);
    }
}

Tone KnownFilesModel::toneOf(const KnownFile& file, int column) const
{
    if (column == BehindColumn)
        return file.own || file.head == m_head ? Tone::Ok : Tone::Plain;
    if (column == ContentColumn && !file.own)
        return file.differs ? Tone::Bad : file.told && file.head == m_head ? Tone::Ok : Tone::Muted;
    return column == NameColumn ? Tone::Plain : Tone::Muted;
}

QVariant KnownFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KnownFile& file = m_files.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(file, index.column());
    if (role == ToneRole && index.column() != NameColumn)
        return static_cast<int>(toneOf(file, index.column()));
    return {};
}

QVariant KnownFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnKeyRole)
        return QStringList{u"name"_s, u"contact"_s, u"behind"_s, u"content"_s}.value(section);
    if (role == ColumnRankRole)
        return section == ContentColumn ? 1 : 0;
    if (role == ColumnStretchRole)
        return section == NameColumn;
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Computer"), tr("Last contact"), tr("Stands"), tr("Content")}.value(section);
}

} // namespace kitcamp
