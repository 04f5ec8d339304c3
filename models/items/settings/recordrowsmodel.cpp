// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settings/recordrowsmodel.h"

#include "models/items/desk/listdiff.h"
#include "models/items/records/recordvalues.h"
#include "models/items/roles.h"

#include <QCollator>

namespace kitcamp {

using namespace Qt::StringLiterals;

/// The model's begin/end calls for what differs.
class RecordRowsDiff : public ListDiff<RecordRowsModel::Row>
{
public:
    explicit RecordRowsDiff(RecordRowsModel& model)
        : m_model(model)
    {
    }

private:
    void removeAt(qsizetype row) override
    {
        m_model.beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_rows.removeAt(row);
        m_model.endRemoveRows();
    }
    void insertAt(qsizetype row, const RecordRowsModel::Row& fresh) override
    {
        m_model.beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_rows.insert(row, fresh);
        m_model.endInsertRows();
    }
    void replaceAt(qsizetype row, const RecordRowsModel::Row& fresh) override
    {
        m_model.m_rows[row] = fresh;
        const int place = static_cast<int>(row);
        Q_EMIT m_model.dataChanged(m_model.index(place, 0), m_model.index(place, m_model.columnCount() - 1));
    }

    RecordRowsModel& m_model;
};

RecordRowsModel::RecordRowsModel(Store& store, RecordRowsSpec spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_spec(std::move(spec))
    , m_type(store.domain().recordTypes.find(m_spec.table))
{
    Q_ASSERT(m_type);
    if (!m_spec.isPast)
        m_spec.isPast = [](const QJsonObject& values) { return values.value("archived"_L1) == "1"_L1; };
    connect(&m_store, &Store::changed, this, &RecordRowsModel::onChanged);
    reload();
}

void RecordRowsModel::setOwner(qint64 owner)
{
    m_owner = owner;
    reload();
}

void RecordRowsModel::setPastShown(bool shown)
{
    m_pastShown = shown;
    reload();
}

void RecordRowsModel::reload()
{
    auto rows = read();
    if (!rows) {
        Q_EMIT failed(rows.error().sentence);
        return;
    }
    order(*rows);
    RecordRowsDiff(*this).become(m_rows, *rows, [](const Row& row) { return row.id; });
}

Result<QList<RecordRowsModel::Row>> RecordRowsModel::read()
{
    m_values.clear();
    QList<qint64> ids;
    const QByteArray sql =
        (m_spec.owner.isEmpty()
             ? u"SELECT * FROM %1"_s.arg(m_spec.table)
             : u"SELECT * FROM %1 WHERE %2=%3"_s.arg(m_spec.table, m_spec.owner).arg(m_owner))
            .toUtf8();
    KITCAMP_TRY(m_store.reader().each(sql.constData(), [&](const Statement& row) {
        QJsonObject values;
        for (int column = 0; column < row.columnCount(); ++column)
            values.insert(row.columnName(column), row.text(column));
        ids << values.value("id"_L1).toString().toLongLong();
        m_values.insert(ids.constLast(), values);
    }));
    QList<Row> rows;
    for (const qint64 id : std::as_const(ids)) {
        const Row row = rowOf(m_values.value(id));
        if (m_pastShown || !row.past)
            rows << row;
    }
    return rows;
}

RecordRowsModel::Row RecordRowsModel::rowOf(const QJsonObject& values)
{
    Row row{values.value("id"_L1).toString().toLongLong(), {}, m_spec.isPast(values)};
    for (const QString& column : std::as_const(m_spec.columns)) {
        const FieldDescription* field = m_type->field(column);
        row.texts << (column == "path"_L1 ? pathOf(values)
                          : field         ? shownValue(m_store, *field, values.value(column).toString())
                                          : QString());
    }
    for (const RecordRowsSpec::Computed& computed : std::as_const(m_spec.computed))
        row.texts << computed.text(m_store, values);
    return row;
}

QString RecordRowsModel::pathOf(const QJsonObject& values) const
{
    QStringList names;
    QJsonObject step = values;
    constexpr int deepest = 20; // a file that was damaged may hold a circle
    while (!step.isEmpty() && names.size() < deepest) {
        const QString name = step.value("name"_L1).toString();
        names.prepend(name.isEmpty() ? step.value("name_en"_L1).toString() : name);
        step = m_values.value(step.value("parent"_L1).toString().toLongLong());
    }
    return names.join(u" › "_s);
}

void RecordRowsModel::order(QList<Row>& rows) const
{
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) {
        const int order = collator.compare(left.texts.value(m_sortColumn), right.texts.value(m_sortColumn));
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

bool RecordRowsModel::concerns(const ChangedRows& rows) const
{
    if (rows.contains(m_spec.table))
        return true;
    return std::any_of(m_type->fields.begin(), m_type->fields.end(), [&](const FieldDescription& field) {
        return !field.references.isEmpty() && rows.contains(field.references);
    });
}

void RecordRowsModel::onChanged(const Announcement& announcement)
{
    if (concerns(announcement.rows))
        reload();
}

qint64 RecordRowsModel::idAt(int row) const
{
    return m_rows.value(row).id;
}

bool RecordRowsModel::isPastAt(int row) const
{
    return m_rows.value(row).past;
}

int RecordRowsModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RecordRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size() + m_spec.computed.size());
}

QVariant RecordRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.texts.value(index.column());
    if (role == IdRole)
        return row.id;
    if (role == ToneRole && row.past)
        return int(Tone::Muted);
    return {};
}

QVariant RecordRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool own = section < m_spec.columns.size();
    const QString key =
        own ? m_spec.columns.at(section) : m_spec.computed.at(section - m_spec.columns.size()).key;
    if (role == ColumnKeyRole)
        return key;
    if (role == ColumnRankRole) // what is said in words stays; the rest gives way from the right
        return section == 0 || !own ? 0 : section;
    if (role == ColumnStretchRole)
        return !own && section == columnCount() - 1;
    if (role != Qt::DisplayRole)
        return {};
    if (!own)
        return m_spec.computed.at(section - m_spec.columns.size()).title;
    const FieldDescription* field = m_type->field(key == "path"_L1 ? u"name"_s : key);
    return field ? field->title() : key;
}

void RecordRowsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::max(column, 0);
    m_order = column < 0 ? Qt::AscendingOrder : order;
    reload();
}

} // namespace kitcamp
