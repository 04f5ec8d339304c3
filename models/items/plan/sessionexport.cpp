// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/sessionexport.h"

#include "models/activities/calendar/clockrange.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/exchange/csvwriter.h"
#include "models/items/plan/sessionreading.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SessionExport {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionExport)
public:
    [[nodiscard]] static QStringList header()
    {
        return {tr("Day"),  tr("From"),  tr("Until"),        tr("Session"), tr("Activity"), tr("Kind"),
                tr("Room"), tr("Staff"), tr("Participants"), tr("Devices"), tr("State")};
    }
    [[nodiscard]] static QString state(const ShownSession& session)
    {
        if (session.cancelled)
            return tr("cancelled");
        if (!session.published)
            return tr("draft");
        return session.changed ? tr("changed since it was published") : tr("published");
    }
    [[nodiscard]] static QStringList cells(const ShownSession& session)
    {
        const bool placed = session.day.isValid();
        return {session.day.toString(Qt::ISODate),
                placed ? clockText(session.start) : QString(),
                placed ? clockText(session.start + session.minutes) : QString(),
                session.name,
                session.activityName,
                sessionKindTitle(session.kind),
                SessionReading::whereText(session),
                session.staffNames.join(tr(", ", "between names of people")),
                SessionReading::seatsText(session),
                SessionReading::demandText(session),
                state(session)};
    }
};

} // namespace

Result<void> exportSessions(const QList<ShownSession>& sessions, const QString& path)
{
    return writeCsvFile(path, [&](CsvWriter& writer) -> Result<void> {
        KITCAMP_TRY(writer.writeRow(SessionExport::header()));
        for (const ShownSession& session : sessions)
            KITCAMP_TRY(writer.writeRow(SessionExport::cells(session)));
        return {};
    });
}

} // namespace kitcamp
