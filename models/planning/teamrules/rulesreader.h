// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonValue>

#include <limits>

namespace kitcamp {

/// Reads one object of a JSON file key by key and keeps what is wrong; keys that nobody asked for are wrong
/// too.
class RulesObject
{
    Q_DECLARE_TR_FUNCTIONS(RulesObject)

public:
    /// \p place: "criteria[2]", empty for the file itself. Faults go to \p faults.
    RulesObject(const QJsonValue& value, const QString& place, QList<TeamFault>& faults);
    /// Says which keys were not asked for.
    void finish();

    [[nodiscard]] bool has(const QString& key);
    [[nodiscard]] QString text(const QString& key, const QString& otherwise = {});
    [[nodiscard]] double number(const QString& key, double otherwise, double from, double until);
    [[nodiscard]] int count(const QString& key, int otherwise, int from,
                            int until = std::numeric_limits<int>::max());
    [[nodiscard]] bool flag(const QString& key);
    /// A text, a number, or a list of these.
    [[nodiscard]] QStringList texts(const QString& key);
    [[nodiscard]] QList<QStringList> groups(const QString& key);
    [[nodiscard]] QMap<QString, int> counts(const QString& key);
    [[nodiscard]] QJsonValue value(const QString& key);
    [[nodiscard]] QJsonArray list(const QString& key);
    void fault(const QString& key, const QString& reason);
    [[nodiscard]] QString placeOf(const QString& key) const;

private:
    QJsonObject m_object;
    QString m_place;
    QList<TeamFault>& m_faults;
    QStringList m_known;
};

/// "a, b, c"
[[nodiscard]] QString teamWordList(const QStringList& words);
/// Text of a JSON text or number; none for anything else.
[[nodiscard]] std::optional<QString> jsonText(const QJsonValue& value);

} // namespace kitcamp
