// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/store.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace kitcamp {

/// What time it is at the centre, and how its times are written: in the zone that the file names, never the
/// machine's.
class CentreTime
{
public:
    explicit CentreTime(const Clock& clock)
        : m_clock(&clock)
    {
    }
    /// Reads the zone of the file; true where it is another than before.
    bool readZone(Connection& connection);

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QDate today() const { return now().date(); }
    /// Now as the file keeps planned times: YYYY-MM-DDTHH:MM.
    [[nodiscard]] QString nowLocal() const;
    /// The local date and time of an instant (Unix seconds), in the same form.
    [[nodiscard]] QString localOf(qint64 instant) const;
    /// The instant at which \p day begins.
    [[nodiscard]] qint64 beginOf(QDate day) const;

    /// "2026-03-04 14:05": the same in every language and sorted as it reads.
    [[nodiscard]] QString instantText(qint64 instant) const;
    [[nodiscard]] static QString localTimeText(const QString& local);

private:
    const Clock* m_clock;
    QTimeZone m_zone = QTimeZone::utc();
};

/// The day that it is at the centre.
[[nodiscard]] QDate todayAtCentre(Store& store);

/// An amount in minor units: "1,299.00 CNY".
[[nodiscard]] QString moneyText(qint64 minor, const QString& currency);

} // namespace kitcamp
