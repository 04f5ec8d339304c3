// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hub.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String awayRule("away");

} // namespace

bool Hub::isAway(const Error& error)
{
    return error.rule == awayRule;
}

Error Hub::away(const QString& sentence, const QString& detail)
{
    return {ErrorCode::File, sentence, detail, awayRule};
}

} // namespace kitcamp
