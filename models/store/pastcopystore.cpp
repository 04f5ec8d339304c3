// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store on a past copy: all of reading, nothing of writing.
#include "models/store/pastcopy.h"
#include "models/store/searchindex.h"
#include "models/store/selftest.h"
#include "models/store/store.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

Store::Store(std::shared_ptr<const PastCopy> copy, const Domain& domain)
    : m_path(copy->path())
    , m_domain(domain)
    , m_past(std::move(copy))
    , m_clock(m_past->clock())
    , m_ids(m_clock, 1)
    , m_migrations(allMigrations())
    , m_syncedTables(syncedTables(m_migrations))
    , m_gate(m_path)
    , m_search(std::make_unique<SearchIndex>(domain.searchSources))
{
}

Result<std::unique_ptr<Store>> Store::openPast(std::shared_ptr<const PastCopy> copy, const Domain& domain)
{
    KITCAMP_TRY(selfTest());
    std::unique_ptr<Store> store(new Store(std::move(copy), domain)); // private constructor
    KITCAMP_TRY(store->openReadersOnly());
    KITCAMP_TRY(store->readIdentity());
    return store;
}

Result<void> Store::openReadersOnly()
{
    KITCAMP_ASSIGN(m_writer, Connection::open(m_path, Connection::Mode::Read));
    KITCAMP_ASSIGN(m_reader, Connection::open(m_path, Connection::Mode::Read));
    m_pastDay = QDate::fromString(localValue(u"past.day"_s), Qt::ISODate);
    if (m_pastDay.isValid())
        return {};
    return Error{ErrorCode::File,
                 tr("%1 is damaged. Close it and take a backup from the folder beside it.")
                     .arg(QFileInfo(m_path).fileName()),
                 u"past.day"_s};
}

Result<void> Store::refuseInThePast() const
{
    if (!m_pastDay.isValid())
        return {};
    return Error{
        ErrorCode::Refused,
        tr("This is the file as of %1. What happened cannot be changed; go back to now to work.", "%1: day")
            .arg(m_pastDay.toString(Qt::ISODate)),
        {},
        u"in-the-past"_s,
        {tr("Close this window and do it in the file of now.")}};
}

const Clock& Store::presentClock() const
{
    return m_past ? m_past->presentClock() : m_clock;
}

} // namespace kitcamp
