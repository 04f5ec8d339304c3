// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// A small centre for tests of camps: Monday 2026-09-07 09:00 UTC, a camp of August 2026 and another one, two
/// universities, and participants on demand.
class CampCentre
{
public:
    CampCentre();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] testkit::TestStore& file() { return m_store; }
    [[nodiscard]] Result<Performed> tryAdd(const QString& table, const QJsonObject& values);
    [[nodiscard]] Result<Performed> set(const QString& table, qint64 id, const QString& column,
                                        const QString& value)
    {
        return m_store.set(table, id, column, value);
    }
    /// Numbers among \p values may be given as numbers.
    qint64 add(const QString& table, const QJsonObject& values);

    qint64 person(const QString& name, const QJsonObject& more = {});
    qint64 participant(const QString& name, const QString& role = QStringLiteral("student"),
                       const QJsonObject& ofPerson = {}, qint64 activity = 0);
    qint64 team(int number, const QString& name = {}, qint64 activity = 0);
    qint64 plan(const QString& name, qint64 activity = 0);

    qint64 camp = 0;
    qint64 otherCamp = 0;
    qint64 river = 0; ///< River University
    qint64 lake = 0; ///< Lake University

private:
    testkit::TestStore m_store;
};

/// Values as records take them: every number as text.
[[nodiscard]] QJsonObject asTexts(const QJsonObject& values);

} // namespace kitcamp
