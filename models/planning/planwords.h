// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/suggest.h"

#include <QCoreApplication>

namespace kitcamp::planning {

/// How things are called in sentences; whoever shows them knows the names and the language's dates.
struct Names {
    std::function<QString(SessionId)> session;
    std::function<QString(PersonId)> person;
    std::function<QString(RoomId)> room;
    std::function<QString(ModelId)> model;
    std::function<QString(Minute)> moment; ///< "Thu 26 Nov 10:00"
    std::function<QString(Minute)> day; ///< "Thu 26 Nov"
};

/// Says findings, reasons and rules in words.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::planning::PlanWords)

public:
    explicit PlanWords(Names names);

    /// Seen from \p focus, which the sentence does not name; 0: from its first session.
    [[nodiscard]] QString sentence(const Finding& finding, SessionId focus = 0) const;
    [[nodiscard]] QString sentence(const Reason& reason) const;
    /// "1,200 of 3,024 places: the room is taken; 300 of them for this alone."
    [[nodiscard]] static QString sentence(const Removed& removed, qint64 places);
    /// For settings: "A room is used twice at once"
    [[nodiscard]] static QString title(Rule rule);
    [[nodiscard]] static QString title(Level level);

private:
    [[nodiscard]] QString ofForm(const Finding& finding) const;
    [[nodiscard]] QString ofRoom(const Finding& finding, const QString& other) const;
    [[nodiscard]] QString ofStaff(const Finding& finding, const QString& other) const;
    [[nodiscard]] QString ofParticipants(const Finding& finding, const QString& other, int outOf) const;
    [[nodiscard]] QString ofPlan(const Finding& finding, const QString& other, bool isFirst) const;
    [[nodiscard]] QString ofPublished(const Finding& finding) const;
    [[nodiscard]] QString persons(const QList<PersonId>& persons) const;
    [[nodiscard]] QString roomName(RoomId room) const;
    [[nodiscard]] static QString duration(int minutes);

    Names m_names;
};

} // namespace kitcamp::planning
