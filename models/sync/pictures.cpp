// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pictures.h"

#include "models/store/centre.h"

#include <QBuffer>
#include <QImageReader>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto markKey = "sync.pictures"_L1;
constexpr qint64 askAllAfter = 7 * 24 * 3600; // seconds: a folder out of which pictures were deleted heals
constexpr qint64 fetchAgainAfter = 60'000'000'000; // nanoseconds
constexpr qint64 keepMarkEvery = 1000; // entries without pictures

struct PictureColumn {
    QString table;
    QString column;
};

QList<PictureColumn> pictureColumns(const Domain& domain)
{
    QList<PictureColumn> columns;
    for (const RecordType& type : domain.recordTypes.all()) {
        for (const FieldDescription& field : type.fields) {
            if (field.type == FieldType::Picture)
                columns << PictureColumn{type.table, field.column};
        }
    }
    return columns;
}

bool namesPictures(const ChangedRows& rows, const Domain& domain)
{
    const QList<PictureColumn> columns = pictureColumns(domain);
    return rows.contains(u"setting"_s)
        || std::any_of(columns.begin(), columns.end(),
                       [&](const PictureColumn& column) { return rows.contains(column.table); });
}

Result<bool> holds(Connection& reader, const QString& hash)
{
    KITCAMP_ASSIGN(const auto there, reader.integer("SELECT 1 FROM picture WHERE hash=?", hash));
    return there.has_value();
}

/// All hashes that rows name and whose picture is here (\p held) or is not.
Result<QStringList> allNamed(Store& store, bool held)
{
    QSet<QString> hashes;
    for (const auto& [table, column] : pictureColumns(store.domain())) {
        const QString sql =
            u"SELECT DISTINCT %2 FROM %1 WHERE %2<>'' AND %3 (SELECT 1 FROM picture WHERE hash=%2)"_s.arg(
                table, column, held ? u"EXISTS"_s : u"NOT EXISTS"_s);
        KITCAMP_TRY(store.reader().each(sql.toUtf8().constData(),
                                        [&](const Statement& row) { hashes << row.text(0); }));
    }
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const bool holdsLogo, holds(store.reader(), centre.logo));
    if (!centre.logo.isEmpty() && holdsLogo == held)
        hashes << centre.logo;
    return QStringList(hashes.begin(), hashes.end());
}

/// The size only: a picture that cannot be read is kept and travels on as it is.
QSize sizeOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() ? size : QSize(0, 0);
}

} // namespace

Pictures::Pictures(Store& store, Hub& hub)
    : m_store(store)
    , m_hub(hub)
{
}

QString Pictures::Mark::text() const
{
    return u"%1 %2 %3 %4"_s.arg(QString::number(seq), QString::fromLatin1(hash.toHex()),
                                QString::number(allAskedAt), place);
}

Pictures::Mark Pictures::Mark::of(const QString& text)
{
    if (text.isEmpty())
        return {};
    return {text.section(u' ', 0, 0).toLongLong(), QByteArray::fromHex(text.section(u' ', 1, 1).toLatin1()),
            text.section(u' ', 2, 2).toLongLong(), text.section(u' ', 3)};
}

/// The mark serves where it was made at this place and lies on the log as it is now.
Result<Pictures::Mark> Pictures::usableMark()
{
    const Mark mark = Mark::of(m_store.localValue(markKey));
    const qint64 age = m_store.clock().now() - mark.allAskedAt;
    if (mark.seq < 1 || mark.place != m_hub.place() || age < 0 || age > askAllAfter)
        return Mark();
    KITCAMP_ASSIGN(const auto head, m_store.journal().at(mark.seq));
    return head && head->hash == mark.hash ? mark : Mark();
}

Result<Pictures::Moved> Pictures::exchange(const LogPosition& standing,
                                           const std::function<bool()>& cancelled)
{
    Moved moved;
    KITCAMP_TRY(fetch(standing, moved, cancelled));
    KITCAMP_ASSIGN(Mark mark, usableMark());
    if (mark.seq == standing.seq)
        return moved;
    KITCAMP_ASSIGN(const QStringList hashes, named(mark.seq));
    KITCAMP_TRY(send(hashes, moved, cancelled));
    if (mark.seq < 0)
        mark.allAskedAt = m_store.clock().now();
    else if (hashes.isEmpty() && standing.seq - mark.seq < keepMarkEvery)
        return moved; // nothing to remember that is worth a write to the disk
    mark.seq = standing.seq;
    mark.hash = standing.hash;
    mark.place = m_hub.place();
    KITCAMP_TRY(m_store.saveLocalValue(markKey, mark.text()));
    return moved;
}

Result<void> Pictures::askAboutAll()
{
    return m_store.saveLocalValue(markKey, {});
}

Result<QStringList> Pictures::missing()
{
    return allNamed(m_store, false);
}

Result<void> Pictures::fetch(const LogPosition& standing, Moved& moved,
                             const std::function<bool()>& cancelled)
{
    bool looks = m_fetchedUpTo < 0 || standing.seq < m_fetchedUpTo
        || (m_lacksSome && WriteGate::now() - m_lastFetch > fetchAgainAfter);
    if (!looks && standing.seq > m_fetchedUpTo) {
        KITCAMP_ASSIGN(const ChangedRows rows, m_store.journal().rowsAfter(m_fetchedUpTo));
        looks = namesPictures(rows, m_store.domain());
    }
    if (looks) {
        KITCAMP_ASSIGN(const QStringList hashes, missing());
        qsizetype brought = 0;
        for (const QString& hash : hashes) {
            if (cancelled && cancelled())
                return {};
            KITCAMP_ASSIGN(const bool came, fetchOne(hash, moved));
            brought += came ? 1 : 0;
        }
        m_lacksSome = brought < hashes.size();
        m_lastFetch = WriteGate::now();
    }
    m_fetchedUpTo = standing.seq;
    return {};
}

Result<bool> Pictures::fetchOne(const QString& hash, Moved& moved)
{
    KITCAMP_ASSIGN(const bool there, m_hub.hasBlob(hash));
    if (!there)
        return false;
    const auto bytes = m_hub.readBlob(hash);
    if (!bytes && Hub::isAway(bytes.error()))
        return bytes.error();
    // Under a key that comes with the next entries: there will be another look.
    if (!bytes && bytes.error().rule == "no-key"_L1)
        return false;
    if (!bytes || QString::fromLatin1(hashOf(*bytes).toHex()) != hash) {
        if (!m_saidDamaged.contains(hash)) {
            m_saidDamaged << hash;
            moved.remarks << tr("A picture at %1 is damaged and was left out.").arg(m_hub.place());
        }
        return false;
    }
    const QSize size = sizeOf(*bytes);
    KITCAMP_TRY(m_store.savePicture(*bytes, size.width(), size.height()));
    ++moved.in;
    return true;
}

Result<void> Pictures::send(const QStringList& hashes, Moved& moved, const std::function<bool()>& cancelled)
{
    for (const QString& hash : hashes) {
        if (cancelled && cancelled())
            return Error{ErrorCode::Cancelled, tr("Sending pictures was stopped."), {}};
        KITCAMP_ASSIGN(const bool there, m_hub.hasBlob(hash));
        if (there)
            continue;
        QByteArray bytes;
        KITCAMP_TRY(m_store.reader().each(
            "SELECT bytes FROM picture WHERE hash=?", [&](const Statement& row) { bytes = row.blob(0); },
            hash));
        KITCAMP_TRY(m_hub.writeBlob(hash, bytes));
        ++moved.out;
    }
    return {};
}

/// Hashes of pictures that this file holds, named by rows that entries after \p after touched; by all rows
/// where it is negative.
Result<QStringList> Pictures::named(qint64 after)
{
    if (after < 0)
        return allNamed(m_store, true);
    KITCAMP_ASSIGN(const ChangedRows rows, m_store.journal().rowsAfter(after));
    QSet<QString> hashes;
    for (const auto& [table, column] : pictureColumns(m_store.domain())) {
        const QByteArray sql = u"SELECT %2 FROM %1 WHERE id=?"_s.arg(table, column).toUtf8();
        for (const qint64 id : rows.value(table)) {
            KITCAMP_ASSIGN(const auto hash, m_store.reader().text(sql.constData(), id));
            hashes << hash.value_or(QString());
        }
    }
    if (rows.contains(u"setting"_s)) {
        KITCAMP_ASSIGN(const Centre centre, Centre::read(m_store.reader()));
        hashes << centre.logo;
    }
    QStringList held;
    for (const QString& hash : std::as_const(hashes)) {
        KITCAMP_ASSIGN(const bool there, holds(m_store.reader(), hash));
        if (there)
            held << hash;
    }
    return held;
}

} // namespace kitcamp
