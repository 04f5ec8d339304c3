// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionrows.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// One stretch of table busy_time.
struct BusyTimeRow {
    qint64 id = 0;
    qint64 person = 0; ///< 0: of the class
    QString className;
    QString title;
    int weekday = 1;
    qint64 weeks = 0; ///< bits
    int starts = 0; ///< minutes since midnight
    int ends = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("person"), person);
        v(QLatin1String("class_name"), className);
        v(QLatin1String("title"), title);
        v(QLatin1String("weekday"), weekday);
        v(QLatin1String("weeks"), weeks);
        v(QLatin1String("starts"), starts);
        v(QLatin1String("ends"), ends);
    }
};

/// The id that \p time has in \p term: it follows from all the rest, so that a timetable that is imported on
/// two computers stands once.
[[nodiscard]] qint64 rowIdOfBusyTime(qint64 term, const BusyTimeRow& time);

/// Puts the busy times of some people and classes into a term, in the place of those that they had there.
struct ReplaceBusyTimes {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReplaceBusyTimes)
public:
    static constexpr auto kind = QLatin1String("busy.replace");
    qint64 term = 0;
    QString source; ///< the file's name
    bool wholeTerm = false; ///< those of everybody else in the term go too
    QList<BusyTimeRow> times;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("term"), term);
        v(QLatin1String("source"), source);
        v(QLatin1String("whole_term"), wholeTerm);
        v(QLatin1String("times"), times);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes the busy times of terms away: they are over.
struct ClearBusyTimes {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ClearBusyTimes)
public:
    static constexpr auto kind = QLatin1String("busy.clear");
    QList<qint64> terms;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("terms"), terms);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
