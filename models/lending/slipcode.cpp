// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/slipcode.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString slipCode(qint64 visit)
{
    return u"KS-"_s + QString::number(visit, 36).toUpper();
}

std::optional<qint64> visitOfSlip(const QString& scan)
{
    if (!scan.startsWith("KS-"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    bool ok = false;
    const qint64 visit = scan.mid(3).toLongLong(&ok, 36);
    return ok && visit > 0 ? std::optional(visit) : std::nullopt;
}

} // namespace kitcamp
