// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/safefilename.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString safeFileName(const QString& name, const QString& ending)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString safe = QString(name).replace(forbidden, u" "_s).simplified().left(60);
    return (safe.isEmpty() ? u"centre"_s : safe) + u'.' + ending;
}

} // namespace kitcamp
