// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/followedids.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kitcamp {

Result<void> FollowedIds::read()
{
    QHash<QString, QString> steps;
    KITCAMP_TRY(m_tools.writer.each("SELECT id, kept FROM merged_row",
                                    [&](const Statement& row) { steps.insert(row.text(0), row.text(1)); }));
    m_kept.clear();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        QString kept = *it;
        for (qsizetype i = 0; i < steps.size() && steps.contains(kept); ++i)
            kept = steps.value(kept);
        m_kept.insert(it.key(), kept);
    }
    return {};
}

QJsonValue FollowedIds::follow(const QJsonValue& value) const
{
    if (value.isString())
        return m_kept.value(value.toString(), value.toString());
    if (value.isObject())
        return follow(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray followed;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue& element : elements)
        followed << follow(element);
    return followed;
}

QJsonObject FollowedIds::follow(const QJsonObject& parameters) const
{
    if (m_kept.isEmpty())
        return parameters;
    QJsonObject followed;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        followed.insert(it.key(), follow(QJsonValue(*it)));
    return followed;
}

Result<bool> FollowedIds::concern(const Changeset& changeset) const
{
    if (m_kept.isEmpty())
        return false;
    KITCAMP_ASSIGN(const QList<RowChange> rows, changeset.rows());
    for (const RowChange& row : rows) {
        if (m_kept.contains(row.key))
            return true;
        KITCAMP_ASSIGN(const QList<ForeignKey> keys, m_tools.shapes.foreignKeys(m_tools.writer, row.table));
        for (const ForeignKey& key : keys) {
            const QVariant after = row.after.value(key.column);
            if (after.isValid() && m_kept.contains(after.toString()))
                return true;
        }
    }
    return false;
}

} // namespace kitcamp
