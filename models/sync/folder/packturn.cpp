// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/packturn.h"

#include <QDeadlineTimer>
#include <QThread>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString turnName = u"tmp/redacting"_s;

} // namespace

PackTurn::~PackTurn()
{
    if (m_isOurs)
        m_folder.remove(turnName);
}

Result<void> PackTurn::take()
{
    KITCAMP_TRY(m_folder.temporary()); // makes tmp
    QDeadlineTimer patience(20s);
    for (;;) {
        const Outcome made = m_folder.access().makeFolder(m_folder.path(turnName));
        m_isOurs = made.ok();
        if (made.ok())
            return {};
        if (made.fault != Fault::Exists)
            return m_folder.explain(made, turnName);
        if (patience.hasExpired()) {
            m_folder.remove(turnName);
            patience = QDeadlineTimer(20s);
        }
        QThread::msleep(20);
    }
}

} // namespace kitcamp
