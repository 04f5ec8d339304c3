// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/campparts.h"

#include "models/store/ids.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<std::pair<qint64, QJsonObject>>; // id and the other columns

QJsonObject valuesOf(const Statement& row)
{
    QJsonObject values;
    for (int column = 0; column < row.columnCount(); ++column) {
        if (row.columnName(column) != "id"_L1)
            values.insert(row.columnName(column),
                          row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.text(column)));
    }
    return values;
}

/// Copies the tables of a camp one after the other; a table is copied after those that it refers to.
class CampCopy
{
public:
    CampCopy(Connection& rows, IdGenerator& ids, PreparedDuplicate& made)
        : m_rows(rows)
        , m_ids(ids)
        , m_made(made)
    {
    }

    [[nodiscard]] Result<void> run(const CampCopyWish& wish);

private:
    using Change = std::function<void(QJsonObject& values)>;
    /// The rows of a table that belong to the camp; new ids are remembered.
    [[nodiscard]] Result<void> copy(const QString& table, const Change& change = {});
    /// The rows of a table that belong to copied rows of another one.
    [[nodiscard]] Result<void> copyPartsOf(const QString& owner, const QString& table,
                                           const Change& change = {});
    [[nodiscard]] Result<void> take(const QString& table, const QByteArray& sql, const Change& change);
    void refer(QJsonObject& values, QLatin1String column, const QHash<qint64, qint64>& to) const;
    void moveDay(QJsonObject& values, QLatin1String column) const;

    Connection& m_rows;
    IdGenerator& m_ids;
    PreparedDuplicate& m_made;
    QHash<QString, QHash<qint64, qint64>> m_new; ///< table -> old id -> new id
};

Result<void> CampCopy::take(const QString& table, const QByteArray& sql, const Change& change)
{
    return m_rows.each(
        sql.constData(),
        [&](const Statement& row) {
            QJsonObject values = valuesOf(row);
            if (values.contains("activity"_L1))
                values.insert("activity"_L1, QString::number(m_made.action.activity));
            if (change)
                change(values);
            const qint64 id = m_ids.nextValue();
            m_new[table].insert(row.integer(0), id);
            m_made.action.rows << CopiedRow{table, id, values};
        },
        m_made.action.source);
}

Result<void> CampCopy::copy(const QString& table, const Change& change)
{
    return take(table, "SELECT * FROM " + table.toLatin1() + " WHERE activity=? ORDER BY id", change);
}

Result<void> CampCopy::copyPartsOf(const QString& owner, const QString& table, const Change& change)
{
    const QByteArray of = owner.toLatin1();
    return take(table,
                "SELECT x.* FROM " + table.toLatin1() + " AS x JOIN " + of + " AS o ON o.id=x." + of
                    + " WHERE o.activity=? ORDER BY x.id",
                [&](QJsonObject& values) {
                    refer(values, QLatin1String(of), m_new.value(owner));
                    if (change)
                        change(values);
                });
}

void CampCopy::refer(QJsonObject& values, QLatin1String column, const QHash<qint64, qint64>& to) const
{
    const qint64 id = to.value(values.value(column).toString().toLongLong());
    values.insert(column, id == 0 ? QJsonValue() : QJsonValue(QString::number(id)));
}

void CampCopy::moveDay(QJsonObject& values, QLatin1String column) const
{
    const QDate day = QDate::fromString(values.value(column).toString(), Qt::ISODate);
    if (day.isValid())
        values.insert(column, day.addDays(m_made.daysMoved).toString(Qt::ISODate));
}

Result<void> CampCopy::run(const CampCopyWish& wish)
{
    KITCAMP_TRY(copy(u"camp_phase"_s, [this](QJsonObject& values) {
        moveDay(values, "from_day"_L1);
        moveDay(values, "until_day"_L1);
    }));
    for (const QString& table : {u"camp_quota"_s, u"kit_item"_s, u"cloud_resource"_s})
        KITCAMP_TRY(copy(table));
    KITCAMP_TRY(copy(u"pretraining_module"_s, [this](QJsonObject& values) {
        moveDay(values, "opens_on"_L1);
        moveDay(values, "due_on"_L1);
    }));
    KITCAMP_TRY(copy(u"selection_criterion"_s,
                     [this](QJsonObject& values) { refer(values, "question"_L1, m_made.questions); }));
    KITCAMP_TRY(copy(u"judging_round"_s, [](QJsonObject& values) { values.insert("closed"_L1, u"0"_s); }));
    KITCAMP_TRY(copyPartsOf(u"judging_round"_s, u"rubric_criterion"_s));
    KITCAMP_TRY(copy(u"survey"_s));
    KITCAMP_TRY(copyPartsOf(u"survey"_s, u"survey_item"_s, [this](QJsonObject& values) {
        refer(values, "session"_L1, m_made.sessions);
        values.insert("person"_L1, QJsonValue());
    }));
    if (!wish.projectCases)
        return {};
    // the mentor was one of those who took part then
    return copy(u"project_case"_s, [](QJsonObject& values) { values.insert("mentor"_L1, QJsonValue()); });
}

} // namespace

Result<void> addCampParts(Connection& rows, IdGenerator& ids, const CampCopyWish& wish,
                          PreparedDuplicate& made)
{
    KITCAMP_ASSIGN(const auto kind, rows.text("SELECT kind FROM activity WHERE id=?", made.action.source));
    return kind == u"camp"_s ? CampCopy(rows, ids, made).run(wish) : Result<void>();
}

} // namespace kitcamp
