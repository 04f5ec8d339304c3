// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testkit/teststore.h"

#include <QRandomGenerator>
#include <QTimeZone>

/// A centre of hundreds of rows that nobody would enter so: no dates, no organizations, days at the ends of
/// years and of summer time, people in several roles, cancelled and archived activities.
class OddCentre
{
public:
    OddCentre(const QByteArray& zone, quint32 seed);

    [[nodiscard]] kitcamp::Connection& reader() { return m_store->reader(); }
    [[nodiscard]] qint64 now() { return m_store.clock().now(); }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    void addPeople();
    void addActivities();
    void addParticipants();
    void addSessions();
    void addTeams();
    void addResults();
    qint64 add(const QString& table, const QJsonObject& values);
    void save();

    [[nodiscard]] int upTo(int most) { return int(m_random.bounded(most)); }
    [[nodiscard]] bool once(int in) { return upTo(in) == 0; }
    [[nodiscard]] qint64 any(const QList<qint64>& ids) { return ids[upTo(int(ids.size()))]; }
    [[nodiscard]] QString word(const char* words);
    [[nodiscard]] QString day();
    [[nodiscard]] qint64 instant();

    QTimeZone m_zone;
    QRandomGenerator m_random;
    kitcamp::testkit::TestStore m_store;
    kitcamp::RecordBatch m_batch;
    QList<qint64> m_organizations;
    QList<qint64> m_departments;
    QList<qint64> m_people;
    QList<qint64> m_courses;
    QList<qint64> m_terms;
    QList<qint64> m_rooms;
    QList<qint64> m_activities;
    QHash<qint64, QList<qint64>> m_participations; ///< by activity
    QHash<qint64, QList<qint64>> m_teams; ///< by activity
    QHash<qint64, qint64> m_plans; ///< by activity
};
