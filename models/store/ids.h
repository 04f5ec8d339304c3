// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>

namespace kitcamp {

/// A row's identity with the type of its table, so that a device can never be lent to a device.
/// Zero is "none". 63 bits; travels in JSON as a string.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    explicit operator bool() const { return isValid(); }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using OperatorId = Id<struct OperatorTag>;
using OrganizationId = Id<struct OrganizationTag>;
using DepartmentId = Id<struct DepartmentTag>;
using PersonId = Id<struct PersonTag>;
using GroupId = Id<struct GroupTag>;
using CategoryId = Id<struct CategoryTag>;
using ModelId = Id<struct ModelTag>;
using PlaceId = Id<struct PlaceTag>;
using DeviceId = Id<struct DeviceTag>;
using LoanId = Id<struct LoanTag>;
using RuleId = Id<struct RuleTag>;

/// The 128 random bits that name a journal entry everywhere, whatever its place in the log.
struct OpId {
    QByteArray bytes;

    [[nodiscard]] bool isValid() const { return bytes.size() == 16; }
    [[nodiscard]] QString text() const { return QString::fromLatin1(bytes.toHex()); }
    [[nodiscard]] static OpId fromText(const QString& hex) { return {QByteArray::fromHex(hex.toLatin1())}; }
    friend bool operator==(const OpId&, const OpId&) = default;
};

/// Makes row ids that files made apart do not make twice: milliseconds since 2020-01-01 << 22, and a counter
/// from a random start below. Always moves past its last value, even when the clock is set back.
class IdGenerator
{
public:
    /// \p seed seeds the random start; give a fixed one only in tests.
    IdGenerator(const Clock& clock, quint64 seed);

    template <typename T>
    [[nodiscard]] T next()
    {
        return T{nextValue()};
    }
    [[nodiscard]] qint64 nextValue();
    /// Ids made from now on are larger than \p value (the largest one found in the file). An id that no clock
    /// can have made, near the end of the numbers, is left out: behind it there would be no room.
    void movePast(qint64 value);

private:
    const Clock& m_clock;
    qint64 m_counter = 0;
    qint64 m_last = 0;
};

} // namespace kitcamp
