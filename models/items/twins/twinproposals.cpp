// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/twins/twinproposals.h"

#include "models/items/records/recordvalues.h"
#include "models/items/twins/mergewords.h"
#include "models/store/recordmerge.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// From so many changed rows on (an import) the pass over everything is cheaper.
constexpr qsizetype mostLookedAt = 2000;

/// Parts that speak for or against two rows being one.
struct Part {
    const char* table;
    const char* owner;
    const char* query;
};
constexpr Part parts[] = {
    {"person_number", "person", "SELECT person FROM person_number WHERE id=?"},
    {"organization_name", "organization", "SELECT organization FROM organization_name WHERE id=?"},
};

/// The fields in which both say the same, and which are not the same with everybody.
QStringList sharedTitles(Store& store, const TwinPair& pair)
{
    const RecordType* type = store.domain().recordTypes.find(pair.table);
    const auto one = fieldTexts(store.reader(), *type, pair.a);
    const auto other = fieldTexts(store.reader(), *type, pair.b);
    QStringList titles;
    if (!one || !other)
        return titles;
    for (const FieldDescription& field : type->fields) {
        const bool telling = field.type == FieldType::Text || field.type == FieldType::Reference;
        const QString text = one->value(field.column).toString();
        if (telling && !text.isEmpty() && saysTheSame(text, other->value(field.column).toString()))
            titles << field.title();
    }
    return titles;
}

} // namespace

TwinProposals::TwinProposals(Store& store, QStringList tables, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_tables(std::move(tables))
    , m_search(store.path(), store.domain(), this)
{
    connect(&m_search, &TwinSearch::progressed, this, &TwinProposals::progressed);
    connect(&m_search, &TwinSearch::finished, this, &TwinProposals::onFinished);
    connect(&m_search, &TwinSearch::failed, this, [this](const Error& error) {
        Q_EMIT failed(error.sentence);
        Q_EMIT searchEnded();
    });
    connect(&store, &Store::changed, this, &TwinProposals::follow);
}

void TwinProposals::load()
{
    if (!m_loaded)
        searchAll();
}

void TwinProposals::cancel()
{
    m_search.cancel();
    m_loaded = m_complete;
    Q_EMIT searchEnded();
}

void TwinProposals::searchAll()
{
    m_loaded = true;
    m_pending.clear();
    m_looking.clear();
    m_search.start(m_tables);
}

/// \p all: what was decided before cannot be known from the rows any more, look at everything again.
ChangedRows TwinProposals::relevant(const ChangedRows& touched, bool& all) const
{
    ChangedRows rows;
    qsizetype count = 0;
    for (const QString& table : m_tables) {
        if (const QList<qint64> ids = touched.value(table); !ids.isEmpty())
            rows[table] = ids;
    }
    for (const Part& part : parts) {
        const QString owner = QLatin1String(part.owner);
        if (!m_tables.contains(owner))
            continue;
        for (const qint64 id : touched.value(QLatin1String(part.table))) {
            if (const auto found = m_store.reader().integer(part.query, id); found && *found)
                rows[owner] << **found;
        }
    }
    for (const qint64 id : touched.value(u"distinct_pair"_s)) {
        const auto table = m_store.reader().text("SELECT tbl FROM distinct_pair WHERE id=?", id);
        const auto one = m_store.reader().integer("SELECT a FROM distinct_pair WHERE id=?", id);
        if (!table || !*table || !one || !*one)
            all = true;
        else if (m_tables.contains(**table))
            rows[**table] << **one;
    }
    for (const QList<qint64>& ids : std::as_const(rows))
        count += ids.size();
    all = all || count > mostLookedAt;
    return rows;
}

void TwinProposals::follow(const Announcement& announcement)
{
    if (!m_loaded)
        return;
    bool all = false;
    const ChangedRows rows = relevant(announcement.rows, all);
    if (all || (!rows.isEmpty() && m_search.isRunning() && m_looking.isEmpty())) {
        searchAll();
        return;
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        m_pending[it.key()] << *it;
    if (!m_search.isRunning())
        lookAtPending();
}

void TwinProposals::lookAtPending()
{
    if (m_pending.isEmpty())
        return;
    m_looking = m_pending;
    m_pending.clear();
    m_search.startOf(m_looking);
}

void TwinProposals::onFinished(const QList<TwinPair>& pairs)
{
    const int before = rowCount();
    if (m_looking.isEmpty()) {
        m_complete = true;
        replaceAll(pairs);
    } else {
        replaceOf(m_looking, pairs);
    }
    m_looking.clear();
    if (before != rowCount())
        Q_EMIT countChanged();
    Q_EMIT searchEnded();
    lookAtPending();
}

bool TwinProposals::comesBefore(const TwinPair& one, const TwinPair& other)
{
    return std::tuple(other.b, other.a) < std::tuple(one.b, one.a);
}

void TwinProposals::replaceAll(QList<TwinPair> pairs)
{
    std::sort(pairs.begin(), pairs.end(), comesBefore);
    beginResetModel();
    m_rows.clear();
    for (const TwinPair& pair : std::as_const(pairs))
        m_rows << Row{pair, {}, {}};
    endResetModel();
}

void TwinProposals::replaceOf(const ChangedRows& looked, const QList<TwinPair>& pairs)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const TwinPair& pair = m_rows.at(row).pair;
        const QList<qint64> ids = looked.value(pair.table);
        if (!ids.contains(pair.a) && !ids.contains(pair.b))
            continue;
        if (pairs.contains(pair)) {
            m_rows[row].names.clear(); // it may be called otherwise by now
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (const TwinPair& pair : pairs) {
        const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                     [&](const Row& row) { return !comesBefore(row.pair, pair); });
        const int row = static_cast<int>(at - m_rows.cbegin());
        if (at != m_rows.cend() && at->pair == pair)
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, {pair, {}, {}});
        endInsertRows();
    }
}

const TwinProposals::Row& TwinProposals::worded(int row) const
{
    Row& wanted = m_rows[row];
    if (!wanted.names.isEmpty())
        return wanted;
    const TwinPair& pair = wanted.pair;
    const RecordType* type = m_store.domain().recordTypes.find(pair.table);
    wanted.names =
        tr("%1 and %2", "two rows that seem to be the same")
            .arg(tellingName(m_store, pair.table, pair.a), tellingName(m_store, pair.table, pair.b));
    const QStringList shared = sharedTitles(m_store, pair);
    wanted.reasons = shared.isEmpty() ? type->singularTitle()
                                      : tr("%1 · the same: %2", "%1: kind of thing, %2: fields")
                                            .arg(type->singularTitle(), shared.join(u", "_s));
    return wanted;
}

int TwinProposals::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TwinProposals::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return worded(index.row()).names;
    case SecondLineRole:
        return worded(index.row()).reasons;
    case Qt::AccessibleTextRole:
        return worded(index.row()).names + u", "_s + worded(index.row()).reasons;
    case IdRole:
        return m_rows.at(index.row()).pair.b;
    default:
        return {};
    }
}

} // namespace kitcamp
