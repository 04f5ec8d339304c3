// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync/knownfilesmodel.h"

#include "models/items/moments.h"
#include "models/store/knownfiles.h"
#include "models/sync/sharing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// One file of the centre, as it last told of itself.
struct FileRow {
    enum class Content { Own, NotCompared, Same, Other };

    QByteArray author;
    QString name;
    qint64 lastContact = 0;
    qint64 head = 0;
    Content content = Content::NotCompared;

    [[nodiscard]] bool own() const { return content == Content::Own; }
    friend bool operator==(const FileRow&, const FileRow&) = default;
};

namespace {

/// Two files can be compared where both stand on the same entry and have told what they hold there.
FileRow::Content contentOf(const KnownFile& file, const KnownFile& own)
{
    if (file.head != own.head || file.state.isEmpty() || own.state.isEmpty()
        || file.state.section(u':', 0, 0) != own.state.section(u':', 0, 0))
        return FileRow::Content::NotCompared;
    return file.state == own.state ? FileRow::Content::Same : FileRow::Content::Other;
}

} // namespace

KnownFilesModel::KnownFilesModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_time(store.clock())
{
}

KnownFilesModel::~KnownFilesModel() = default;

Result<QList<FileRow>> KnownFilesModel::read()
{
    KITCAMP_ASSIGN(const QList<KnownFile> known, knownFiles(m_store.reader()));
    const QByteArray& author = m_store.author();
    const auto told = std::find_if(known.begin(), known.end(),
                                   [&](const KnownFile& file) { return file.author == author; });
    const KnownFile own = told == known.end() ? KnownFile() : *told;
    QList<FileRow> files{{author, nameOfFile(m_store), m_lastContact, m_head, FileRow::Content::Own}};
    for (const KnownFile& file : known) {
        if (file.author != author)
            files << FileRow{file.author, file.name, file.lastContact, file.head, contentOf(file, own)};
    }
    return files;
}

void KnownFilesModel::reload(qint64 head, qint64 lastContact)
{
    const bool rezoned = m_time.readZone(m_store.reader());
    const bool moved = rezoned || m_head != head;
    m_head = head;
    m_lastContact = lastContact;
    const auto fresh = read();
    if (!fresh)
        return; // the page says what is wrong with the file
    become(m_files, *fresh, [](const FileRow& file) { return file.author; });
    if (moved && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void KnownFilesModel::removeAt(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_files.removeAt(row);
    endRemoveRows();
}

void KnownFilesModel::insertAt(qsizetype row, const FileRow& fresh)
{
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_files.insert(row, fresh);
    endInsertRows();
}

void KnownFilesModel::replaceAt(qsizetype row, const FileRow& fresh)
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
QString KnownFilesModel::behindText(const FileRow& file) const
{
    if (file.own() || file.head == m_head)
        return tr("up to date");
    const int entries = static_cast<int>(std::abs(m_head - file.head));
    return file.head < m_head ? tr("%n behind", "entries", entries) : tr("%n ahead", "entries", entries);
}

QString KnownFilesModel::contentText(const FileRow& file) const
{
    switch (file.content) {
    case FileRow::Content::Own:
        return u"–"_s;
    case FileRow::Content::Same:
        return tr("the same");
    case FileRow::Content::Other:
        return tr("differs from this one");
    case FileRow::Content::NotCompared:
        break;
    }
    return tr("not compared");
}

QString KnownFilesModel::textOf(const FileRow& file, int column) const
{
    switch (column) {
    case NameColumn:
        return file.own() ? tr("%1 (this computer)", "%1: name").arg(file.name) : file.name;
    case ContactColumn:
        return file.lastContact == 0 ? tr("never")
                                     : instantText(file.lastContact, m_time.zone(), m_time.today());
    case BehindColumn:
        return behindText(file);
    default:
        return contentText(file);
    }
}

Tone KnownFilesModel::toneOf(const FileRow& file, int column) const
{
    if (column == BehindColumn)
        return file.own() || file.head == m_head ? Tone::Ok : Tone::Plain;
    if (column == ContentColumn && file.content == FileRow::Content::Same)
        return Tone::Ok;
    if (column == ContentColumn && file.content == FileRow::Content::Other)
        return Tone::Bad;
    return column == NameColumn ? Tone::Plain : Tone::Muted;
}

QVariant KnownFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileRow& file = m_files.at(index.row());
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
