// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/slipcode.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> numberAfter(QLatin1String prefix, const QString& scan)
{
    if (!scan.startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    bool ok = false;
    const qint64 number = scan.mid(prefix.size()).toLongLong(&ok, 36);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QString slipCode(qint64 visit)
{
    return u"KS-"_s + QString::number(visit, 36).toUpper();
}

std::optional<qint64> visitOfSlip(const QString& scan)
{
    return numberAfter("KS-"_L1, scan);
}

QString pickingCode(qint64 id)
{
    return u"KSET-"_s + QString::number(id, 36).toUpper();
}

std::optional<qint64> idOfPickingList(const QString& scan)
{
    return numberAfter("KSET-"_L1, scan);
}

} // namespace kitcamp
