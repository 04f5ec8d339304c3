// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/figures.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/teststore.h"

namespace kitcamp::testkit {

/// A loan as the test knows it: plain values, read by nobody but the test.
struct PlainLoan {
    qint64 id = 0;
    qint64 device = 0;
    qint64 borrower = 0;
    qint64 lentAt = 0;
    std::optional<qint64> returnedAt;
    QString due; ///< local; empty: never
    qint64 rule = 0;
    bool imported = false;
    bool overridden = false;
};
struct PlainDevice {
    qint64 id = 0;
    QString tag;
    qint64 model = 0;
    qint64 place = 0;
    QString bought; ///< empty: not known
    bool lendable = true;
    bool staysHere = false;
    bool archived = false;
    QString condition = QStringLiteral("good");
    std::optional<qint64> markedAt; ///< when the condition was noted
    qint64 price = 0;
};
struct PlainPerson {
    qint64 id = 0;
    qint64 organization = 0;
    QString gender;
    QString degree;
    int entryYear = 0;
    QList<qint64> groups;
};

/// A centre with everything that makes counting loans hard: loans over new year, over changes of clocks and
/// midnight, returned in the same second, never due, open; devices without a day of purchase, broken, lost,
/// archived; a tree of categories; people in several groups or in none. Its clock stands at 2026-09-07 09:00
/// UTC.
class LendingCentre
{
public:
    LendingCentre(const QByteArray& zone, quint64 seed);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] qint64 now() { return m_store.clock().now(); }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] FigureScope scope() { return {now(), m_zone, {}, {}}; }
    [[nodiscard]] const QList<PlainLoan>& loans() const { return m_loans; }
    [[nodiscard]] const QList<PlainDevice>& devices() const { return m_devices; }
    [[nodiscard]] const QList<PlainPerson>& persons() const { return m_persons; }
    [[nodiscard]] const PlainDevice& device(qint64 id) const;
    [[nodiscard]] const PlainPerson& person(qint64 id) const;
    /// The category of a model with all above it.
    [[nodiscard]] QList<qint64> categories(qint64 model) const;
    [[nodiscard]] QString maker(qint64 model) const { return m_makers.value(model); }
    [[nodiscard]] QList<qint64> models() const { return m_makers.keys(); }

    /// The keys of the groups that a loan is in by a dimension; "" where that is not known.
    [[nodiscard]] QStringList keys(const PlainLoan& loan, const QString& dimension) const;
    [[nodiscard]] QStringList keys(const PlainDevice& device, const QString& dimension) const;
    /// Of a dimension of time.
    [[nodiscard]] static QString timeKey(const QDateTime& local, const QString& dimension);
    [[nodiscard]] QDateTime local(qint64 instant) const
    {
        return QDateTime::fromSecsSinceEpoch(instant, m_zone);
    }
    [[nodiscard]] qint64 beginOf(QDate day) const
    {
        return QDateTime(day, QTime(0, 0), m_zone).toSecsSinceEpoch();
    }

private:
    void addThings();
    void addPeople();
    void addLoans();
    void addConditions();
    qint64 add(const QString& table, const QJsonObject& values);

    TestStore m_store;
    RandomSource m_random;
    QTimeZone m_zone;
    QHash<qint64, qint64> m_parents; ///< of categories
    QHash<qint64, qint64> m_categories; ///< of models
    QMap<qint64, QString> m_makers;
    QList<qint64> m_rules;
    QList<qint64> m_places;
    QList<PlainDevice> m_devices;
    QList<PlainPerson> m_persons;
    QList<PlainLoan> m_loans;
};

} // namespace kitcamp::testkit
