// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagedmodel.h"

#include "models/items/boundvalues.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

} // namespace

PagedModel::PagedModel(Store& store, MakeSpec makeSpec, FoldQuery fold, QObject* parent)
    : IdTable(parent)
    , m_store(store)
    , m_makeSpec(std::move(makeSpec))
    , m_fold(std::move(fold))
    , m_spec(m_makeSpec())
    , m_time(store.clock())
    , m_worker(store, nullptr)
    , m_chip(m_spec.chips.isEmpty() ? QString() : m_spec.chips.constFirst().key)
    , m_sortColumn(std::max(0, m_spec.columnOf(m_spec.sortKey)))
    , m_sortOrder(m_spec.sortOrder)
{
    m_time.readZone(store.reader());
    connect(&m_worker, &IdWorker::arrived, this, &PagedModel::onArrived);
    connect(&m_worker, &IdWorker::failed, this, [this](const Error& error) {
        Q_EMIT busyChanged(false);
        Q_EMIT failed(error.sentence);
    });
    connect(&store, &Store::changed, this, &PagedModel::onChanged);
}

PagedModel::~PagedModel() = default;

void PagedModel::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    beginToFollow();
    start(Showing::AsItArrives);
}

void PagedModel::setChip(const QString& key)
{
    if (key == m_chip || !m_spec.chip(key))
        return;
    m_chip = key;
    start(Showing::AsItArrives);
}

void PagedModel::setSearch(const QString& text)
{
    const QStringList words = m_fold(text);
    if (words == m_words)
        return;
    m_words = words;
    start(Showing::AsItArrives);
}

void PagedModel::setClauses(const QList<WhereClause>& clauses)
{
    m_clauses = clauses;
    start(Showing::AsItArrives);
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    const bool same = column == m_sortColumn && order == m_sortOrder;
    if (same || column < 0 || column >= columnCount() || m_spec.columns.at(column).order.isEmpty())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    start(Showing::AsItArrives);
}

IdQuery PagedModel::query() const
{
    const ListColumn& column = m_spec.columns.at(m_sortColumn);
    IdQuery query{m_spec.idExpression(),
                  m_spec.mainTable(),
                  m_spec.base(),
                  column.order,
                  column.walks,
                  m_clauses,
                  m_spec.search,
                  m_words,
                  m_sortOrder == Qt::DescendingOrder};
    const FilterChip* chip = m_spec.chip(m_chip);
    if (chip && chip->where)
        query.clauses << chip->where(m_time);
    return query;
}

Result<std::vector<qint64>> PagedModel::ids() const
{
    if (m_loaded && !isBusy())
        return allIdsHeld();
    return allIds(m_store.reader(), query());
}

Result<QList<ListRow>> PagedModel::readRows(const std::vector<qint64>& ids) const
{
    QStringList expressions{m_spec.idExpression()};
    for (const ListColumn& column : m_spec.columns)
        expressions << (column.expression.isEmpty() ? u"NULL"_s : column.expression);
    for (const ListValue& extra : m_spec.extras)
        expressions << extra.sql;
    KITCAMP_ASSIGN(
        Statement statement,
        m_store.reader().prepare(u"SELECT %1 FROM %2 WHERE %3 IN (SELECT value FROM json_each(?))"_s.arg(
            expressions.join(u", "_s), m_spec.base(), m_spec.idExpression())));
    statement.bind(1, idArray(ids.data(), static_cast<qsizetype>(ids.size())));
    QHash<qint64, ListRow> found;
    KITCAMP_TRY(m_store.reader().eachOf(statement, [&](const Statement& values) {
        ListRow row{values.integer(0), {}, {}};
        int position = 0;
        for (const ListColumn& column : m_spec.columns)
            row.values << valueOf(values, ++position, isNumeric(column.kind));
        for (const ListValue& extra : m_spec.extras)
            row.extras << valueOf(values, ++position, extra.numeric);
        found.insert(row.id, row);
    }));
    QList<ListRow> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows << *row;
    }
    return rows;
}

void PagedModel::fetchAround(int row) const
{
    const int first = row / pageSize * pageSize;
    const int end = std::min(first + pageSize, rowCount());
    std::vector<qint64> missing;
    for (int i = first; i < end; ++i) {
        if (!m_cache.contains(idAt(i)))
            missing.push_back(idAt(i));
    }
    const auto rows = readRows(missing);
    // A row that is gone, and whose announcement is still to come, is blank until then.
    for (const qint64 id : missing)
        m_cache.insert({id, {}, {}});
    if (!rows) {
        Q_EMIT failed(rows.error().sentence);
        return;
    }
    for (const ListRow& found : *rows)
        m_cache.insert(found);
}

const ListRow* PagedModel::rowAt(int row) const
{
    const qint64 id = idAt(row);
    if (const ListRow* known = m_cache.find(id))
        return known;
    fetchAround(row);
    return m_cache.find(id);
}

int PagedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

QVariant PagedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    const ListRow* row = rowAt(index.row());
    return row && !row->values.isEmpty() ? cell(*row, index.column(), role) : QVariant();
}

QVariant PagedModel::alignment(int column) const
{
    const ColumnKind kind = m_spec.columns.at(column).kind;
    const bool right = kind == ColumnKind::Number || kind == ColumnKind::Money;
    return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn& column = m_spec.columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.translatedTitle();
    case Qt::TextAlignmentRole:
        return alignment(section);
    case ColumnKeyRole:
        return column.key;
    case ColumnRankRole:
        return column.rank;
    default:
        return {};
    }
}

QVariant PagedModel::cell(const ListRow& row, int column, int role) const
{
    const QVariant& value = row.values.at(column);
    if (role == SortRole)
        return value;
    if (role != Qt::DisplayRole || !value.isValid())
        return {};
    switch (m_spec.columns.at(column).kind) {
    case ColumnKind::Number:
        return QLocale().toString(value.toLongLong());
    case ColumnKind::Instant:
        return m_time.instantText(value.toLongLong());
    case ColumnKind::LocalTime:
        return CentreTime::localTimeText(value.toString());
    case ColumnKind::Money:
        return moneyText(value.toLongLong(), row.extras.value(m_spec.currencyExtra).toString());
    case ColumnKind::Choice: {
        const RecordType* type = m_store.domain().recordTypes.find(m_spec.table);
        const FieldDescription* field = type ? type->field(m_spec.columns.at(column).key) : nullptr;
        return field ? field->choiceTitle(value.toString()) : value.toString();
    }
    default:
        return value.toString();
    }
}

void PagedModel::retranslate()
{
    m_spec = m_makeSpec();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    showAgain();
}

} // namespace kitcamp
