// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/seriesedit.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SeriesWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SeriesEdit)
};

/// Completes "its own ...".
QString fieldWords(const QString& field)
{
    if (field == "starts"_L1)
        return SeriesWords::tr("time of day", "its own ...");
    if (field == "minutes"_L1)
        return SeriesWords::tr("length", "its own ...");
    if (field == "title"_L1)
        return SeriesWords::tr("title", "its own ...");
    if (field == "kind"_L1)
        return SeriesWords::tr("kind", "its own ...");
    if (field == "room"_L1)
        return SeriesWords::tr("room", "its own ...");
    if (field == "online_link"_L1)
        return SeriesWords::tr("link", "its own ...");
    if (field == "staff"_L1)
        return SeriesWords::tr("staff", "its own ...");
    if (field == "note"_L1)
        return SeriesWords::tr("note", "its own ...");
    if (field == "needs_features"_L1)
        return SeriesWords::tr("equipment", "its own ...");
    if (field == "setup_minutes"_L1 || field == "clear_minutes"_L1)
        return SeriesWords::tr("time to set up and clear", "its own ...");
    return field;
}

} // namespace

QString sentenceOf(const SeriesRemark& remark)
{
    using Kind = SeriesRemark::Kind;
    const QString day = remark.day.isValid() ? remark.day.toString(Qt::ISODate)
                                             : SeriesWords::tr("to place", "instead of a date");
    switch (remark.kind) {
    case Kind::OwnKept:
        return SeriesWords::tr("The session (%1) keeps its own %2.").arg(day, fieldWords(remark.field));
    case Kind::OwnOverwritten:
        return SeriesWords::tr("The session (%1) loses its own %2.").arg(day, fieldWords(remark.field));
    case Kind::Locked:
        return SeriesWords::tr("The session (%1) stays: its time is locked.").arg(day);
    case Kind::DayOff:
        return SeriesWords::tr("The session of %1 stays: it would fall on %2, which is off.")
            .arg(remark.own.toDate().toString(Qt::ISODate), day);
    }
    return {};
}

} // namespace kitcamp
