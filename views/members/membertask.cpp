// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/membertask.h"

#include "models/members/members.h"
#include "models/sync/syncrunner.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString onlyAdministratorNote(Store& store)
{
    const auto members = readMembers(store.reader());
    if (!members)
        return {};
    const auto administrators = std::ranges::count_if(*members, [](const Member& one) {
        return one.role == Role::Administrator && !one.revokedAt && one.keysTakenAt;
    });
    return administrators > 1
        ? QString()
        : MemberTask::tr(
            "Only one computer is an administrator. Make a second one: keys and their passphrase "
            "cannot be had back, and without an administrator nobody is invited or revoked any "
            "more.");
}

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
