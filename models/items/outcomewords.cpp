// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outcomewords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString clockTimeText(qint64 at, const QTimeZone& zone)
{
    return QDateTime::fromSecsSinceEpoch(at, zone).time().toString(u"HH:mm:ss"_s);
}

QString takenBackText(const QString& whatHappened)
{
    return QCoreApplication::translate("kitcamp::OutcomeRowsModel", "%1 (taken back)",
                                       "%1: what had happened")
        .arg(whatHappened);
}

QString didNotHoldText()
{
    return QCoreApplication::translate(
        "kitcamp::OutcomeRowsModel",
        "It did not hold: another computer was first. It waits under Sync to be decided.");
}

QString offerKey(int number)
{
    return u"Alt+%1"_s.arg(number);
}

} // namespace kitcamp
