// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchcopies.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

SearchCopies& SearchCopies::of(Store& store)
{
    auto* copies = store.findChild<SearchCopies*>(QString(), Qt::FindDirectChildrenOnly);
    return copies ? *copies : *new SearchCopies(store);
}

SearchCopies::SearchCopies(Store& store)
    : QObject(&store)
    , m_path(store.path())
{
    m_pool.setMaxThreadCount(1);
    for (const SearchSource& source : store.domain().searchSources) {
        QStringList tables = source.affectedBy.keys();
        tables << source.table;
        m_tables.unite(QSet<QString>(tables.begin(), tables.end()));
        // By entry: SQLite would rather go through all rows of these tables.
        m_shelves[source.table].touching =
            u"SELECT 1 FROM journal_row INDEXED BY journal_row_by_entry WHERE entry>? AND tbl IN ('%1') LIMIT 1"_s
                .arg(tables.join(u"','"_s))
                .toUtf8();
    }
    connect(&store, &Store::changed, this, &SearchCopies::onChanged);
}

SearchCopies::~SearchCopies()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SearchCopies::onChanged(const Announcement& announcement)
{
    const QStringList touched = announcement.rows.keys();
    if (std::any_of(touched.begin(), touched.end(),
                    [&](const QString& table) { return m_tables.contains(table); }))
        refresh();
}

void SearchCopies::refresh()
{
    if (m_refreshing.exchange(true))
        return;
    m_pool.start([this] {
        m_refreshing = false; // what changes from now on needs another look
        // What cannot be read now is read, and its error told, by the one who searches.
        const auto reader = Store::openReader(m_path);
        for (auto shelf = m_shelves.begin(); reader && shelf != m_shelves.end(); ++shelf)
            (void)textsOf(**reader, shelf->first, shelf->second);
    });
}

Result<SearchCopies::Copy> SearchCopies::texts(Connection& connection, const QString& table)
{
    const auto shelf = m_shelves.find(table);
    return shelf == m_shelves.end() ? SearchTexts::read(connection, table)
                                    : textsOf(connection, table, shelf->second);
}

Result<SearchCopies::Copy> SearchCopies::textsOf(Connection& connection, const QString& table, Shelf& shelf)
{
    const std::lock_guard lock(shelf.mutex);
    // The moment first: a copy may be newer than what is noted with it, but never older.
    KITCAMP_ASSIGN(const Moment now, momentOf(connection, table));
    KITCAMP_ASSIGN(const bool known, stillTrue(connection, shelf, now));
    if (!known) {
        KITCAMP_ASSIGN(shelf.copy, SearchTexts::read(connection, table));
    }
    shelf.moment = now;
    return shelf.copy;
}

Result<SearchCopies::Moment> SearchCopies::momentOf(Connection& connection, const QString& table)
{
    Moment moment;
    KITCAMP_TRY(
        connection.each("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", [&](const Statement& row) {
            moment.entry = row.integer(0);
            moment.hash = row.blob(1);
        }));
    KITCAMP_ASSIGN(const auto version,
                   connection.text("SELECT value FROM file_info WHERE key=?", u"search:"_s + table));
    moment.version = version.value_or(QString());
    return moment;
}

/// Most entries are loans, which change no text; and the hash of an entry tells whether those before it are
/// still the ones that were there (a turn of sync puts others in their places).
Result<bool> SearchCopies::stillTrue(Connection& connection, const Shelf& shelf, const Moment& now)
{
    if (!shelf.copy || now == shelf.moment)
        return shelf.copy != nullptr;
    if (now.version != shelf.moment.version || now.entry < shelf.moment.entry)
        return false;
    KITCAMP_ASSIGN(const auto unchanged,
                   connection.integer("SELECT 1 FROM journal WHERE seq=? AND hash=?", shelf.moment.entry,
                                      shelf.moment.hash));
    if (!unchanged && shelf.moment.entry > 0)
        return false;
    KITCAMP_ASSIGN(const auto touched, connection.integer(shelf.touching.constData(), shelf.moment.entry));
    return !touched;
}

} // namespace kitcamp
