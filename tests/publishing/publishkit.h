// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/publication.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// A small plan: Monday 2026-09-07 09:00 UTC at a centre in Shanghai, two rooms, a teacher and an engineer,
/// one class with two students and two sessions, nothing published.
class PublishKit
{
public:
    PublishKit();

    Store& store() { return *m_file; }
    testkit::TestStore& file() { return m_file; }
    qint64 addPerson(const QString& name, const QJsonObject& more = {});
    qint64 addSession(const QString& starts, const QJsonObject& more = {});
    qint64 enrol(qint64 person, const QString& state = QStringLiteral("confirmed"),
                 const QJsonObject& more = {});
    void set(const QString& table, qint64 id, const QString& column, const QString& value);
    void setting(const QString& key, const QString& value);
    /// The changes from today on.
    [[nodiscard]] QList<PlanChange> changes();
    /// The sentences of all changes in English.
    [[nodiscard]] QStringList sentences();
    /// Publishes all that changed.
    OpId publishAll(bool tell = true);
    [[nodiscard]] qint64 count(const char* sql);
    [[nodiscard]] QString text(const char* sql);

    qint64 lab2 = 0;
    qint64 lab3 = 0;
    qint64 wang = 0; ///< 王敏, teacher of both sessions
    qint64 anna = 0; ///< Anna Berg, engineer
    qint64 zhang = 0; ///< 张三, student
    qint64 li = 0; ///< 李娜, student
    qint64 activity = 0; ///< 物联网 / IoT Inside Out
    qint64 first = 0; ///< Sat 2026-09-19 14:00, 100 minutes, Lab 2
    qint64 second = 0; ///< Sat 2026-09-26 14:00

private:
    testkit::TestStore m_file;
};

} // namespace kitcamp
