// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/rights.h"

#include "models/members/authorstanding.h"

namespace kitcamp {

Role TableRight::least(RowOperation operation) const
{
    switch (operation) {
    case RowOperation::Insert:
        return add;
    case RowOperation::Update:
        return change;
    case RowOperation::Delete:
        break;
    }
    return remove;
}

QString Rights::plural(const QString& table) const
{
    const auto found = m_names.constFind(table);
    return found == m_names.constEnd() ? table : QCoreApplication::translate("kitcamp::Record", *found);
}

namespace {

Entry entryNow(Store& store)
{
    Entry entry;
    entry.author = store.author();
    entry.operatorId = store.operatorId();
    return entry;
}

} // namespace

Result<void> mayDo(Store& store, const QString& table, RowOperation operation)
{
    const EntryGuard& guard = store.domain().guard;
    if (!guard.permit)
        return {};
    const Entry entry = entryNow(store);
    KITCAMP_ASSIGN(const EntryPermit permit, guard.permit(store.reader(), entry));
    return permit(entry, {RowTouch{table, QString(), operation, {}}});
}

Result<std::optional<Role>> roleNow(Store& store)
{
    KITCAMP_ASSIGN(const bool limited, hasMembers(store.reader()));
    if (!limited || !store.domain().guard.permit)
        return std::optional<Role>();
    KITCAMP_ASSIGN(const AuthorStanding standing, AuthorStanding::of(store.reader(), entryNow(store)));
    return std::optional(standing.role);
}

} // namespace kitcamp
