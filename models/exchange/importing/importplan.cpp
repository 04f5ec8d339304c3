// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importplan.h"

#include "models/activities/attendees/campsecrets.h"
#include "models/activities/attendees/keyactions.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/importing/importrows.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// One state of the file for the whole plan, and one lock for its many small reads.
class Snapshot
{
public:
    explicit Snapshot(Connection& reader)
        : m_reader(reader)
        , m_begun(reader.execute("BEGIN").ok())
    {
    }
    ~Snapshot()
    {
        if (m_begun) [[maybe_unused]]
            const auto ended = m_reader.execute("COMMIT");
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_reader;
    bool m_begun;
};

} // namespace

Result<ImportPlan> ImportPlan::make(Store& store, Request request)
{
    const Snapshot snapshot(store.reader());
    switch (request.kind) {
    case ImportKind::People:
        return makePeopleRows(store, std::move(request))->run();
    case ImportKind::Devices:
        return makeDeviceRows(store, std::move(request))->run();
    case ImportKind::Loans:
        return makeLoanRows(store, std::move(request))->run();
    case ImportKind::Participants:
        return makeParticipantRows(store, std::move(request))->run();
    case ImportKind::Applications:
        return makeApplicationRows(store, std::move(request))->run();
    case ImportKind::Progress:
        return makeProgressRows(store, std::move(request))->run();
    case ImportKind::CloudAccounts:
        return makeAccountRows(store, std::move(request))->run();
    case ImportKind::JudgeScores:
        return makeScoreRows(store, std::move(request))->run();
    case ImportKind::Survey:
        return makeSurveyRows(store, std::move(request))->run();
    case ImportKind::ContestResults:
        return makeResultRows(store, std::move(request))->run();
    }
    return Error{ErrorCode::Usage, tr("This kind of list cannot be imported."), {}, {}, {}};
}

int ImportPlan::count(PlannedRow::State state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [&](const PlannedRow& row) { return row.state == state; }));
}

int ImportPlan::takenCount() const
{
    return count(PlannedRow::State::New) + count(PlannedRow::State::Changed)
        + count(PlannedRow::State::Replaced);
}

/// The secret half of a new key is kept before anything is sealed for it: lost, it would lose what it seals.
Result<Performed> ImportPlan::perform(Store& store) const
{
    if (m_key) {
        KITCAMP_TRY(CampSecrets(store).keep(m_keyOf, *m_key));
        KITCAMP_TRY(store.perform(
            MakeCampKey{store.ids().nextValue(), m_keyOf, m_key->publicText(), {}, store.clock().now()}));
    }
    if (!m_settings.isEmpty())
        KITCAMP_TRY(store.perform(SaveSettings{m_settings}));
    return store.perform(m_action);
}

int ImportPlan::waitingCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), std::mem_fn(&PlannedRow::waits)));
}

int ImportPlan::comingBackCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), std::mem_fn(&PlannedRow::comesBack)));
}

Result<void> ImportPlan::saveWrongRows(const QString& path) const
{
    return writeCsvFile(path, [&](CsvWriter& writer) -> Result<void> {
        KITCAMP_TRY(writer.writeRow(m_table.header + QStringList{tr("What is wrong")}));
        for (const PlannedRow& row : m_rows) {
            if (row.state != PlannedRow::State::Wrong && row.state != PlannedRow::State::Duplicate
                && row.state != PlannedRow::State::Doubtful)
                continue;
            QStringList cells = m_table.rows[static_cast<size_t>(row.tableRow)].cells;
            cells.resize(m_table.header.size());
            KITCAMP_TRY(writer.writeRow(cells + QStringList{row.details.join(u' ')}));
        }
        return {};
    });
}

} // namespace kitcamp
