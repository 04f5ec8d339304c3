// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/inventory/devicesummary.h"

namespace kitcamp {

/// The device that a scan means, and by what.
struct DeviceHit {
    enum class By { Tag, Number, Serial };

    DeviceId device;
    By by = By::Tag;
    QString value; ///< the tag, number or serial as people read it
};

/// A device whose tag or number looks like what was scanned.
struct NearDevice {
    DeviceId device;
    QString tag; ///< the tag or number that is near
    int distance = 0; ///< typing errors; 0: it ends with what was scanned
};

/// Finds devices by what a scanner sends.
class DeviceLookup
{
public:
    explicit DeviceLookup(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By asset tag and other numbers, by an index: for every scan.
    [[nodiscard]] Result<std::optional<DeviceHit>> byScan(const QString& scan);
    /// By the maker's serial, where only one device has it. Looks through all devices (some milliseconds):
    /// for scans that nothing else knows.
    [[nodiscard]] Result<std::optional<DeviceHit>> bySerial(const QString& scan);
    /// For a scan that nothing knows: tags and numbers that end with it or are at most two typing errors
    /// away, nearest first.
    [[nodiscard]] Result<QList<NearDevice>> nearest(const QString& scan, int limit = 3);
    [[nodiscard]] Result<DeviceSummary> summary(DeviceId device);

private:
    Connection& m_connection;
};

} // namespace kitcamp
