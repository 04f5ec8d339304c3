// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventorytwins.h"

#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// "1", "n/a" and "none" are no serials.
constexpr qsizetype shortestSerial = 5;
constexpr qsizetype mostWithOneSerial = 3;
constexpr qsizetype mostKeys = 50000;

} // namespace

QString ModelTwins::key(const QString& text)
{
    if (const auto known = m_keys.constFind(text); known != m_keys.cend())
        return *known;
    QString key;
    for (const QChar c : m_folding.fold(text)) {
        // C and C++, F# and F: signs that tell names apart
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'+' || c == u'#')
            key += c;
    }
    return *m_keys.insert(text, key);
}

int ModelTwins::evidence(const Keys& one, const Keys& other)
{
    const bool sameMaker = one.maker == other.maker && !one.maker.isEmpty();
    const bool sameNumber = one.number == other.number && !one.number.isEmpty();
    const bool otherMaker = !one.maker.isEmpty() && !other.maker.isEmpty() && !sameMaker;
    const bool otherNumber = !one.number.isEmpty() && !other.number.isEmpty() && !sameNumber;
    if (one.name == other.name && !one.name.isEmpty() && !otherMaker && !otherNumber)
        return 1 + (sameMaker ? 2 : 0) + (sameNumber ? 2 : 0);
    if (one.name == other.name && (sameMaker || sameNumber))
        return 1;
    return sameMaker && sameNumber ? 1 : 0;
}

Result<QList<qint64>> ModelTwins::of(Connection& connection, qint64 model)
{
    const QMutexLocker lock(&m_mutex);
    if (m_keys.size() > mostKeys)
        m_keys.clear();
    QList<Keys> models;
    Keys own;
    KITCAMP_TRY(connection.each("SELECT id, name, maker, model_number FROM model", [&](const Statement& row) {
        const Keys keys{row.integer(0), key(row.text(1)), key(row.text(2)), key(row.text(3))};
        if (keys.id == model)
            own = keys;
        else
            models << keys;
    }));
    QList<std::pair<int, qint64>> found;
    for (const Keys& other : std::as_const(models)) {
        if (const int speaking = own.id == 0 ? 0 : evidence(own, other); speaking > 0)
            found << std::pair(-speaking, other.id);
    }
    std::sort(found.begin(), found.end());
    QList<qint64> ids;
    for (const auto& [speaking, id] : std::as_const(found))
        ids << id;
    return ids;
}

Result<QList<qint64>> deviceTwins(Connection& connection, qint64 device)
{
    QList<qint64> ids;
    KITCAMP_ASSIGN(const auto serial, connection.text("SELECT serial FROM device WHERE id=?", device));
    const QString folded = foldNumber(serial.value_or(QString()));
    if (folded.size() < shortestSerial)
        return ids;
    KITCAMP_TRY(connection.each(
        "SELECT o.id, o.serial FROM device AS d JOIN device AS o ON o.model=d.model AND o.id<>d.id"
        " AND o.serial<>'' AND o.parent IS NOT d.id AND d.parent IS NOT o.id WHERE d.id=? ORDER BY o.id",
        [&](const Statement& row) {
            if (foldNumber(row.text(1)) == folded)
                ids << row.integer(0);
        },
        device));
    return ids.size() < mostWithOneSerial ? ids : QList<qint64>();
}

Result<QList<qint64>> deviceSuspects(Connection& connection, const std::function<bool(qsizetype)>& done)
{
    QHash<QString, QList<qint64>> bySerial;
    qsizetype read = 0;
    bool cancelled = false;
    KITCAMP_TRY(connection.each("SELECT id, model, serial FROM device", [&](const Statement& row) -> bool {
        const QString serial = foldNumber(row.text(2));
        if (serial.size() >= shortestSerial)
            bySerial[QString::number(row.integer(1)) + u' ' + serial] << row.integer(0);
        cancelled = !done(++read);
        return !cancelled;
    }));
    if (cancelled)
        return Error{ErrorCode::Cancelled, {}, {}};
    QList<qint64> ids;
    for (const QList<qint64>& same : std::as_const(bySerial)) {
        if (same.size() >= 2 && same.size() <= mostWithOneSerial)
            ids << same;
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace kitcamp
