// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of the desk tell when two computers did what cannot both be true.
#include "models/lending/loanactions.h"

#include "models/lending/loanoffice.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

ObjectRef deviceRef(DeviceId device)
{
    return {u"device"_s, device.value};
}

/// True where the loan is there and closed. One that is not there is not closed: the lending of it may wait
/// for a decision.
Result<bool> isClosed(Connection& connection, LoanId loan)
{
    KITCAMP_ASSIGN(const auto returned, connection.integer("SELECT returned_at FROM loan WHERE id=?", loan));
    return returned.has_value();
}

} // namespace

ObjectRef LendDevice::subject() const
{
    return deviceRef(device);
}

QString LendDevice::deed(const Naming& naming) const
{
    return tr("lent it to %1", "Board 14: you lent it to Li").arg(naming.name(u"person"_s, borrower));
}

Result<QList<Action>> LendDevice::needs(Connection& connection, qint64 now) const
{
    KITCAMP_ASSIGN(const auto open, LoanOffice(connection).openLoanOf(device));
    if (!open)
        return QList<Action>();
    // It was back when it was lent anew: the two loans must not overlap.
    return QList<Action>{toAction(ReturnDevice{.loan = open->id, .device = device, .at = std::min(at, now)})};
}

ObjectRef ReturnDevice::subject() const
{
    return deviceRef(device);
}

QString ReturnDevice::deed(const Naming&) const
{
    return tr("took it back", "Board 14: you took it back");
}

Result<bool> ReturnDevice::alreadySo(Connection& connection) const
{
    return isClosed(connection, loan);
}

ObjectRef RenewLoan::subject() const
{
    return deviceRef(device);
}

QString RenewLoan::deed(const Naming&) const
{
    return tr("renewed it until %1", "Board 14: you renewed it until 2026-09-14 18:00")
        .arg(QString(due).replace(u'T', u' '));
}

Result<bool> RenewLoan::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto same,
        connection.integer("SELECT 1 FROM loan WHERE id=? AND due=? AND returned_at IS NULL", loan, due));
    return same.has_value();
}

ObjectRef MarkDevice::subject() const
{
    return deviceRef(device);
}

QString MarkDevice::deed(const Naming&) const
{
    const QString detail = text.isEmpty() ? QString() : u" ("_s + text + u')';
    if (condition == "broken"_L1)
        return tr("marked it as broken") + detail;
    if (condition == "lost"_L1)
        return tr("reported it lost") + detail;
    if (condition == "withdrawn"_L1)
        return tr("withdrew it") + detail;
    return tr("put it back into lending") + detail;
}

Result<bool> MarkDevice::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto same,
                   connection.integer(
                       "SELECT 1 FROM device WHERE id=?1 AND condition=?2 AND (?3='' OR condition_note=?3)",
                       device, condition, text));
    return same.has_value();
}

ObjectRef NoteDevice::subject() const
{
    return deviceRef(device);
}

QString NoteDevice::deed(const Naming&) const
{
    return tr("noted \"%1\"", "Board 14: you noted ..").arg(text);
}

ObjectRef ReturnDevices::subject() const
{
    return {u"person"_s, borrower.value};
}

QString ReturnDevices::deed(const Naming&) const
{
    return tr("took %n device(s) back", "Li Na: you took 3 devices back", static_cast<int>(loans.size()));
}

Result<bool> ReturnDevices::alreadySo(Connection& connection) const
{
    for (const LoanId loan : loans) {
        KITCAMP_ASSIGN(const bool closed, isClosed(connection, loan));
        if (!closed)
            return false;
    }
    return true;
}

} // namespace kitcamp
