// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/figures.h"

#include <QMap>

/// One thing that a measure counts, found by looking at rows one after the other.
struct CountedThing {
    qint64 id = 0; ///< of the row behind
    QString thing; ///< of measures that count different things
    double amount = 0;
    double over = 0;
    QDate day; ///< local; invalid: not known
    int hour = -1;
    QHash<QString, QStringList> keys; ///< by dimension; several: in each of them
};

/// Counts by loops over all rows of a file, without the engine's SQL, its joins and its time.
class RowByRow
{
public:
    RowByRow(kitcamp::Connection& connection, const QTimeZone& zone, qint64 now);

    /// All measures that can be counted here.
    [[nodiscard]] static QStringList measures();
    [[nodiscard]] static bool countsDifferentThings(const QString& measure);
    [[nodiscard]] static bool divides(const QString& measure);
    /// \p named: the dimensions that a question asks about.
    [[nodiscard]] QList<CountedThing> things(const QString& measure, const QStringList& named) const;
    /// The keys of a dimension that a thing has; empty text: not known.
    [[nodiscard]] QStringList keys(const CountedThing& thing, const QString& dimension, bool academic) const;

private:
    using Row = QHash<QString, QVariant>;
    using Table = QMap<qint64, Row>;

    [[nodiscard]] const Table& table(const QString& name) const { return m_tables.find(name).value(); }
    [[nodiscard]] Row row(const QString& table, const QVariant& id) const;
    [[nodiscard]] bool counts(const Row& activity) const;
    [[nodiscard]] QDate firstDay(const Row& activity) const;
    [[nodiscard]] QString code(const QString& table, const QVariant& id) const;
    void describeActivity(CountedThing& thing, const Row& activity) const;
    void describePerson(CountedThing& thing, const Row& person) const;
    void describeStudy(CountedThing& thing, const Row& person, QDate day) const;
    [[nodiscard]] QString termOf(QDate day) const;
    [[nodiscard]] bool ended(const Row& session) const;
    [[nodiscard]] CountedThing ofParticipation(const Row& participation) const;
    [[nodiscard]] bool takesPart(const Row& participation, const QStringList& named) const;

    [[nodiscard]] QList<CountedThing> people(const QString& measure, const QStringList& named) const;
    [[nodiscard]] QList<CountedThing> applications(const QString& measure, const QStringList& named) const;
    [[nodiscard]] QList<CountedThing> seats(const QString& measure, const QStringList& named) const;
    [[nodiscard]] QList<CountedThing> activities(const QString& measure) const;
    [[nodiscard]] QList<CountedThing> sessions(const QString& measure) const;
    [[nodiscard]] QList<CountedThing> attendance(const QStringList& named) const;
    [[nodiscard]] QList<CountedThing> modules(const QStringList& named) const;
    [[nodiscard]] QList<CountedThing> teams(const QString& measure) const;
    [[nodiscard]] QList<CountedThing> results(const QString& measure) const;
    [[nodiscard]] QList<CountedThing> awards(const QString& measure) const;
    [[nodiscard]] QList<CountedThing> certificates() const;

    QTimeZone m_zone;
    QDateTime m_now;
    QHash<QString, Table> m_tables;
    QHash<QString, QStringList> m_hosts; ///< by activity
    QHash<QString, QString> m_teams; ///< by participation and plan
};
