// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/membertask.h"

#include "models/sync/syncrunner.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

MemberTask::MemberTask(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_step(new BackgroundStep(this))
{
}

Result<MemberKeys> MemberTask::ownKeysNow() const
{
    if (m_workplace.keys && m_workplace.keys->keys())
        return *m_workplace.keys->keys();
    if (m_workplace.keys && !m_workplace.keys->problem().sentence.isEmpty())
        return m_workplace.keys->problem();
    return Error{ErrorCode::Refused,
                 tr("The keys of this computer are being looked for. Try again in a moment."),
                 {},
                 u"keys-needed"_s,
                 {}};
}

void MemberTask::send()
{
    m_workplace.store.lookForForeignChanges();
    if (m_workplace.sync)
        m_workplace.sync->syncNow();
}

} // namespace kitcamp
