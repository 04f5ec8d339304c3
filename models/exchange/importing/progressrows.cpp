// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A learning platform's export: a column for each module, or a row for each module of each person.
#include "models/activities/score.h"
#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/importing/platformrows.h"
#include "models/exchange/questionnaires/questionhead.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KnownProgress {
    qint64 id = 0;
    int percent = -1;
    qint64 score = -1; ///< hundredths; -1: none
};

class ProgressRows final : public PlatformRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ProgressRows)
public:
    using PlatformRows::PlatformRows;

private:
    QList<QStringList> neededFields() const override
    {
        return {{u"mail"_s, u"student_number"_s, u"staff_number"_s, u"login"_s, u"name"_s, u"first_name"_s,
                 u"phone"_s}};
    }
    QString table() const override { return u"pretraining_progress"_s; }
    QStringList dateFields() const override { return {u"as_of"_s}; }
    Result<void> prepare() override;
    void decide(const TableRow& row, PlannedRow& planned) override;

    void readModule(const TableRow& row, qint64 participation, const QString& at, PlannedRow& planned);
    void take(qint64 participation, qint64 module, int percent, std::optional<qint64> score,
              const QString& at, PlannedRow& planned);

    QHash<QString, qint64> m_modules; ///< key of the title
    QHash<qint64, QString> m_titles;
    QList<std::pair<int, qint64>> m_columns; ///< column, module
    QSet<int> m_shares; ///< columns of shares of one
    QHash<std::pair<qint64, qint64>, KnownProgress> m_known; ///< participation, module
};

Result<void> ProgressRows::prepare()
{
    KITCAMP_TRY(PlatformRows::prepare());
    KITCAMP_TRY(store().reader().each(
        "SELECT id, title, title_en FROM pretraining_module WHERE activity=?",
        [&](const Statement& row) {
            m_titles.insert(row.integer(0), row.text(1));
            m_modules.insert(headKey(row.text(1)), row.integer(0));
            if (!row.text(2).isEmpty())
                m_modules.insert(headKey(row.text(2)), row.integer(0));
        },
        enrolment().activity));
    if (m_titles.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("This camp has no pre-training module yet. Write down its modules first."),
                     {},
                     u"no-modules"_s,
                     {}};
    for (const ColumnGuess& column : request().columns) {
        if (const qint64 module = idOfField(column.field, "module:"_L1); m_titles.contains(module))
            m_columns.append({column.column, module});
        if (holdsShares(sourceTable().column(column.column)))
            m_shares.insert(column.column);
    }
    if (m_columns.isEmpty() && !(hasColumn(u"module"_s) && hasColumn(u"percent"_s)))
        return Error{
            ErrorCode::Usage,
            tr("No column is called as a module of this camp, and none names the module of a row with its "
               "progress. Say which column holds what."),
            {},
            u"missing-column"_s,
            {}};
    return store().reader().each(
        "SELECT g.participation, g.module, g.id, g.percent, coalesce(g.score, -1) FROM pretraining_progress "
        "AS g"
        " JOIN pretraining_module AS m ON m.id=g.module WHERE m.activity=?",
        [&](const Statement& row) {
            m_known.insert({row.integer(0), row.integer(1)},
                           {row.integer(2), static_cast<int>(row.integer(3)), row.integer(4)});
        },
        enrolment().activity);
}

void ProgressRows::take(qint64 participation, qint64 module, int percent, std::optional<qint64> score,
                        const QString& at, PlannedRow& planned)
{
    KnownProgress& known = m_known[{participation, module}];
    if (known.percent == percent && (!score || *score == known.score))
        return;
    QJsonObject values{{"percent"_L1, QString::number(percent)}, {"as_of"_L1, at}};
    if (score)
        values.insert("score"_L1, QString::number(*score));
    planned.details << (known.id == 0
                            ? tr("%1: %2 %", "%1: a module").arg(m_titles.value(module)).arg(percent)
                            : tr("%1: %2 % → %3 %", "%1: a module")
                                  .arg(m_titles.value(module))
                                  .arg(known.percent)
                                  .arg(percent));
    if (known.id == 0) {
        values.insert("participation"_L1, QString::number(participation));
        values.insert("module"_L1, QString::number(module));
        known.id = nextId();
        batch().add(u"pretraining_progress"_s, known.id, values);
        planned.state = planned.state == PlannedRow::State::Same ? PlannedRow::State::New : planned.state;
    } else {
        batch().edit(u"pretraining_progress"_s, known.id, values);
        planned.state = PlannedRow::State::Changed;
    }
    known.percent = percent;
    known.score = score.value_or(known.score);
}

/// One row per module.
void ProgressRows::readModule(const TableRow& row, qint64 participation, const QString& at,
                              PlannedRow& planned)
{
    const QString title = value(row, u"module"_s);
    const QString written = value(row, u"percent"_s);
    if (title.isEmpty() || written.isEmpty())
        return;
    const qint64 module = m_modules.value(headKey(title));
    if (module == 0)
        return wrong(planned, u"module"_s, tr("This camp has no module \"%1\".").arg(title));
    const auto percent = percentOf(written, m_shares.contains(columnNumber(u"percent"_s)));
    if (!percent)
        return wrong(planned, u"percent"_s, tr("\"%1\" is no progress: write 85 % or done.").arg(written));
    std::optional<qint64> score;
    if (const QString points = value(row, u"score"_s); !points.isEmpty()) {
        const auto parsed = Score::parse(points);
        if (!parsed)
            return wrong(planned, u"score"_s, parsed.error().sentence);
        score = parsed->points();
    }
    take(participation, module, *percent, score, at, planned);
}

void ProgressRows::decide(const TableRow& row, PlannedRow& planned)
{
    const RosterWords words = wordsOf(row);
    planned.subject = words.shown();
    if (planned.state == PlannedRow::State::Wrong)
        return;
    const RosterFinder::Found found = roster().find(words);
    if (found.participation == 0) {
        planned.state = PlannedRow::State::Wrong;
        planned.details << found.reason;
        return;
    }
    const auto at = instantValue(row, u"as_of"_s, planned);
    if (planned.state == PlannedRow::State::Wrong)
        return;
    planned.subject = roster().nameOf(found.participation);
    planned.state = PlannedRow::State::Same;
    const QString asOf = QString::number(at.value_or(store().clock().now()));
    for (const auto& [column, module] : std::as_const(m_columns)) {
        const QString written = row.cells.value(column).trimmed();
        if (written.isEmpty())
            continue;
        const auto percent = percentOf(written, m_shares.contains(column));
        if (!percent) {
            planned.details << tr("%1: \"%2\" is no progress, and is left out.", "%1: a module")
                                   .arg(m_titles.value(module), written);
            continue;
        }
        take(found.participation, module, *percent, {}, asOf, planned);
    }
    if (hasColumn(u"module"_s))
        readModule(row, found.participation, asOf, planned);
}

} // namespace

std::unique_ptr<ImportRows> makeProgressRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<ProgressRows>(store, std::move(request));
}

} // namespace kitcamp
