// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/desk.h"
#include "tests/testkit/teststore.h"

namespace kitcamp {

/// A small centre for tests of the desk: Monday 2026-09-07 09:00, open on weekdays from 9 to 18 in UTC, three
/// items for fourteen days with one renewal, two persons with cards, a few devices.
class DeskCentre
{
public:
    DeskCentre();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] SettableClock& clock() { return m_store.clock(); }
    [[nodiscard]] testkit::TestStore& file() { return m_store; }

    qint64 addPerson(const QString& name, const QString& card, const QJsonObject& more = {});
    qint64 addNumber(qint64 person, const QString& kind, const QString& value, const QJsonObject& more = {});
    qint64 addDevice(const QString& tag, const QJsonObject& more = {});
    void set(const QString& table, qint64 id, const QString& column, const QString& value);
    void setting(const QString& key, const QString& value);
    /// So much later, so that nothing is a double read any more.
    void later(int seconds = 5) { clock().advanceSeconds(seconds); }
    /// Scans with some seconds before each; gives the last outcome.
    DeskOutcome scan(const QString& text);
    DeskOutcome scanAll(const QStringList& texts);

    [[nodiscard]] qint64 count(const QString& table, const QString& where = QStringLiteral("1"));
    [[nodiscard]] qint64 openLoans()
    {
        return count(QStringLiteral("loan"), QStringLiteral("returned_at IS NULL"));
    }
    [[nodiscard]] QString text(const QString& sql);
    /// Whom the device is lent to; empty: to nobody.
    [[nodiscard]] QString holderOf(const QString& tag);

    qint64 zhang = 0; ///< 张三, card 0412345678, student number 2023000142, phone ends in 8831
    qint64 li = 0; ///< 李娜, card 0498765432
    qint64 model = 0; ///< ESP32 DevKit
    qint64 esp = 0; ///< ESP32-0042
    qint64 cam = 0; ///< CAM-003
    qint64 atlas = 0; ///< ATLAS-019
    qint64 hub = 0; ///< HUB-001
    qint64 rule = 0;

private:
    void addHours();

    testkit::TestStore m_store;
    std::unique_ptr<Desk> m_desk;
};

extern const QString zhangCard;
extern const QString liCard;

} // namespace kitcamp
