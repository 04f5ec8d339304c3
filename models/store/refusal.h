// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

namespace kitcamp {

/// A refusal by a rule: a translated sentence, the rule's stable name, and translated ways out, best first.
[[nodiscard]] inline Error refused(const QString& sentence, const QString& rule,
                                   const QStringList& waysOut = {})
{
    return {ErrorCode::Refused, sentence, {}, rule, waysOut};
}

} // namespace kitcamp
