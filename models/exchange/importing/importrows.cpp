// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importrows.h"

#include "models/activities/attendees/campkeys.h"
#include "models/exchange/spoiltnumbers.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenAsking = 200; // a few milliseconds

bool isChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

ImportRows::ImportRows(Store& store, ImportPlan::Request request)
    : m_store(store)
    , m_request(std::move(request))
    , m_known(store, m_plan.m_action, m_request.decisions)
    , m_zone(QTimeZone::utc())
{
    for (const ColumnGuess& guess : m_request.columns)
        m_columns.insert(guess.field, guess.column);
}

Result<void> ImportRows::checkColumns() const
{
    for (const QStringList& oneOf : neededFields()) {
        const bool found = std::any_of(oneOf.begin(), oneOf.end(),
                                       [&](const QString& field) { return m_columns.contains(field); });
        if (found)
            continue;
        return Error{ErrorCode::Usage,
                     tr("No column holds \"%1\". Say which one it is, or add it to the file.")
                         .arg(importFieldTitle(oneOf.constFirst())),
                     {},
                     u"missing-column"_s,
                     {}};
    }
    return {};
}

void ImportRows::findSpoiltValues()
{
    for (const QString& field : numberFields()) {
        if (!m_columns.contains(field))
            continue;
        for (const SpoiltValue& spoilt : spoiltNumbers(m_request.table.column(m_columns.value(field))))
            m_spoilt[spoilt.index] << std::pair(field, spoilt.reason);
    }
    for (const QString& field : dateFields()) {
        if (m_columns.contains(field))
            m_dateOrders.insert(field, guessDateOrder(m_request.table.column(m_columns.value(field))));
    }
}

void ImportRows::checkCells(const TableRow& row, qsizetype index, PlannedRow& planned) const
{
    for (const CellProblem& problem : row.problems) {
        const bool wanted = std::any_of(m_columns.begin(), m_columns.end(),
                                        [&](int column) { return column == problem.column; });
        if (problem.spoilsRow || wanted) {
            planned.state = PlannedRow::State::Wrong;
            planned.details << m_request.table.sentence(row, problem);
        }
    }
    for (const auto& [field, reason] : m_spoilt.value(index))
        wrong(planned, field, reason);
}

Result<ImportPlan> ImportRows::run()
{
    KITCAMP_TRY(checkColumns());
    KITCAMP_ASSIGN(const Centre centre, Centre::read(m_store.reader()));
    m_zone = centre.zone;
    m_plan.m_action.purpose = u"import"_s;
    m_plan.m_action.title = m_request.sourceName;
    m_plan.m_action.table = table();
    KITCAMP_TRY(m_known.load());
    KITCAMP_TRY(prepare());
    findSpoiltValues();
    const auto total = static_cast<int>(m_request.table.rows.size());
    m_firstRows.reserve(total);
    m_plan.m_rows.reserve(total);
    for (int index = 0; index < total; ++index) {
        if (index % rowsBetweenAsking == 0 && m_request.progress && !m_request.progress(index, total))
            return Error{
                ErrorCode::Cancelled, tr("The import was cancelled. Nothing was changed."), {}, {}, {}};
        const TableRow& row = m_request.table.rows[static_cast<size_t>(index)];
        PlannedRow planned;
        planned.sourceRow = row.sourceRow;
        planned.tableRow = index;
        checkCells(row, index, planned);
        decide(row, planned);
        if (planned.state != PlannedRow::State::Wrong)
            planned.details << m_known.takeNews();
        m_plan.m_rows << std::move(planned);
    }
    KITCAMP_TRY(finish());
    m_plan.m_questions = m_known.questions();
    m_plan.m_organizations = m_known.plannedOrganizations();
    m_plan.m_table = std::move(m_request.table);
    return std::move(m_plan);
}

QString ImportRows::value(const TableRow& row, const QString& field) const
{
    const auto column = m_columns.constFind(field);
    return column == m_columns.constEnd() ? QString() : row.cells.value(*column).trimmed();
}

QStringList ImportRows::fieldsOfColumns() const
{
    QStringList fields = m_columns.keys();
    std::sort(fields.begin(), fields.end(), [this](const QString& left, const QString& right) {
        return m_columns.value(left) < m_columns.value(right);
    });
    return fields;
}

void ImportRows::wrong(PlannedRow& planned, const QString& field, const QString& reason) const
{
    planned.state = PlannedRow::State::Wrong;
    const auto column = m_columns.constFind(field);
    const QString title =
        column == m_columns.constEnd() ? importFieldTitle(field) : m_request.table.header.value(*column);
    planned.details << tr("Column %1: %2", "%1: heading, %2: what is wrong").arg(title, reason);
}

QString ImportRows::dateValue(const TableRow& row, const QString& field, PlannedRow& planned) const
{
    const QString written = value(row, field);
    if (written.isEmpty())
        return {};
    const QDate date = parseDate(written, m_dateOrders.value(field));
    if (!date.isValid())
        wrong(planned, field, tr("\"%1\" is not a date, or can be read in two ways.").arg(written));
    return date.toString(Qt::ISODate);
}

QString ImportRows::dueValue(const TableRow& row, const QString& field, PlannedRow& planned) const
{
    const QString day = dateValue(row, field, planned);
    if (day.isEmpty())
        return {};
    const auto written = parseMoment(value(row, field), m_dateOrders.value(field));
    const bool timed = written && written->time.isValid() && written->time != QTime(0, 0);
    return day + u'T' + (timed ? written->time.toString(u"HH:mm"_s) : u"18:00"_s);
}

bool ImportRows::hasTime(const TableRow& row, const QString& field) const
{
    const auto written = parseMoment(value(row, field), m_dateOrders.value(field));
    return written && written->time.isValid();
}

QString ImportRows::nameValue(const TableRow& row, const QString& whole, const QString& first,
                              const QString& last) const
{
    const QString name = value(row, whole).simplified();
    if (!name.isEmpty())
        return name;
    const QString given = value(row, first);
    const QString family = value(row, last);
    return isChinese(given + family) ? family + given : (given + u' ' + family).simplified();
}

std::optional<qint64> ImportRows::instantValue(const TableRow& row, const QString& field,
                                               PlannedRow& planned) const
{
    const QString written = value(row, field);
    if (written.isEmpty())
        return std::nullopt;
    const QDateTime instant = parseDateTime(written, m_zone, m_dateOrders.value(field), QTime(12, 0));
    if (!instant.isValid()) {
        wrong(planned, field, tr("\"%1\" is not a date, or can be read in two ways.").arg(written));
        return std::nullopt;
    }
    constexpr int oneDay = 86400; // a clock or a zone may be a little off
    if (instant.toSecsSinceEpoch() > m_store.clock().now() + oneDay) {
        wrong(planned, field, tr("\"%1\" has not come yet.").arg(written));
        return std::nullopt;
    }
    return instant.toSecsSinceEpoch();
}

qint64 ImportRows::personIdOf(const TableRow& row)
{
    const qint64 earlier = m_request.decisions.plannedPersons.value(row.sourceRow);
    const qint64 id = earlier != 0 ? earlier : nextId();
    m_plan.m_persons.insert(row.sourceRow, id);
    return id;
}

Result<QString> ImportRows::seal(const QString& secret)
{
    if (!m_plan.m_key) {
        auto sealed = CampKeys(m_store).seal(m_request.enrolment.activity, secret);
        if (sealed.ok() || sealed.error().rule != "no-camp-key"_L1)
            return sealed;
        KITCAMP_ASSIGN(m_plan.m_key, SealingKey::make());
        m_plan.m_keyOf = m_request.enrolment.activity;
    }
    return sealedFor(m_plan.m_key->publicText(), secret);
}

int ImportRows::firstRowWith(const QString& key, int row)
{
    if (key.isEmpty())
        return 0;
    int& first = m_firstRows[key];
    if (first == 0) {
        first = row;
        return 0;
    }
    return first == row ? 0 : first;
}

void FieldChanges::compare(const QString& column, const QString& before, const QString& after,
                           const QString& field)
{
    if (after.isEmpty() || after == before)
        return;
    values.insert(column, after);
    const QString title = importFieldTitle(field.isEmpty() ? column : field); // slow: only for what differs
    sentences << (before.isEmpty() ? ImportPlan::tr("%1: %2", "%1: field, %2: new value").arg(title, after)
                                   : ImportPlan::tr("%1: %2 → %3", "%1: field, %2: value before, %3: after")
                                         .arg(title, before, after));
}

} // namespace kitcamp
