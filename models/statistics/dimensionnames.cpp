// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/dimensionnames.h"

#include "models/people/erasedname.h"
#include "models/people/shownname.h"
#include "models/statistics/timesql.h"

#include <QCoreApplication>

#include <limits>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct GroupNames {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::GroupNames)
};

QString numbers(const QStringList& raws)
{
    QStringList good;
    for (const QString& raw : raws) {
        bool ok = false;
        const qint64 id = raw.toLongLong(&ok);
        if (ok)
            good << QString::number(id);
    }
    return good.join(u',');
}

Error noSuchGroup(const FactDimension& dimension, const QString& key)
{
    QStringList choices;
    for (const FigureGroup& word : dimension.words)
        choices << word.key;
    if (choices.isEmpty())
        return {ErrorCode::Usage,
                GroupNames::tr("There is no \"%1\" in %2.", "%1: a key, %2: a dimension, such as Activity")
                    .arg(key, dimension.title),
                {}};
    return {ErrorCode::Usage,
            GroupNames::tr("There is no \"%1\" in %2; there are: %3.",
                           "%1: a key, %2: a dimension, such as Kind, %3: list")
                .arg(key, dimension.title, choices.join(u", "_s)),
            {}};
}

} // namespace

FigureGroup unknownGroup()
{
    return {QString(), GroupNames::tr("not known")};
}

Result<DimensionNames> DimensionNames::read(Connection& connection, const FactDimension& dimension,
                                            const QStringList* raws)
{
    DimensionNames names(dimension);
    for (const FigureGroup& word : dimension.words) {
        names.m_raws << word.key;
        names.m_places.insert(word.key, names.m_places.size());
        names.m_groups.insert(word.key, word);
    }
    if (!dimension.rows.isEmpty())
        KITCAMP_TRY(names.readRows(connection, raws));
    return names;
}

Result<void> DimensionNames::readRows(Connection& connection, const QStringList* raws)
{
    QString sql = u"SELECT * FROM (%1)"_s.arg(m_dimension.rows);
    if (raws)
        sql += u" WHERE id IN (%1)"_s.arg(numbers(*raws));
    return connection.each(sql.toUtf8().constData(), [&](const Statement& row) {
        const QString raw = row.text(0);
        const QString key = row.text(1).isEmpty() ? raw : row.text(1);
        m_raws << raw;
        m_places.insert(raw, m_places.size());
        // Among teachers may be somebody whose details were erased.
        m_groups.insert(raw, {key, shownPersonName(shownName(row.text(2), row.text(3))), row.text(4)});
    });
}

Result<QStringList> DimensionNames::rawsOf(Connection& connection, const FactDimension& dimension,
                                           const QStringList& keys)
{
    QStringList raws;
    for (const QString& key : keys) {
        const bool isWord = std::any_of(dimension.words.begin(), dimension.words.end(),
                                        [&](const FigureGroup& word) { return word.key == key; });
        QString raw = key;
        if (!key.isEmpty() && !dimension.rows.isEmpty()) {
            // People write names too; a key comes before a name that reads like it.
            const QString sql =
                u"SELECT id FROM (%1) WHERE key=%2 OR CAST(id AS TEXT)=%2 OR name=%2 OR name_en=%2"
                " ORDER BY key=%2 DESC, CAST(id AS TEXT)=%2 DESC, id LIMIT 1"_s.arg(dimension.rows,
                                                                                    quoted(key));
            KITCAMP_ASSIGN(const auto id, connection.integer(sql.toUtf8().constData()));
            if (!id)
                return noSuchGroup(dimension, key);
            raw = QString::number(*id);
        } else if (!key.isEmpty() && !dimension.words.isEmpty() && !isWord) {
            return noSuchGroup(dimension, key);
        }
        raws << raw;
    }
    return raws;
}

FigureGroup DimensionNames::group(const QString& raw) const
{
    if (raw.isEmpty())
        return unknownGroup();
    const auto known = m_groups.find(raw);
    if (known != m_groups.end())
        return *known;
    return {raw, m_dimension.wording ? m_dimension.wording(raw) : raw};
}

double DimensionNames::place(const QString& raw) const
{
    if (raw.isEmpty())
        return std::numeric_limits<double>::infinity();
    return m_dimension.order == FactDimension::Order::ByNumber ? raw.toDouble()
                                                               : double(m_places.value(raw, m_places.size()));
}

} // namespace kitcamp
