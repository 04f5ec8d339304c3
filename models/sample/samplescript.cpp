// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplescript.h"

namespace kitcamp {

Result<void> SampleScript::play(SettableClock& clock, qint64 until)
{
    while (!m_steps.empty() && m_steps.begin()->first <= until) {
        const auto next = m_steps.extract(m_steps.begin());
        clock.advanceSeconds(std::max<qint64>(0, next.key() - clock.now()));
        KITCAMP_TRY(next.mapped()());
    }
    return {};
}

} // namespace kitcamp
