// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"

namespace kitcamp {

/// What a person says of one line of a handover.
enum class HandoverDecision {
    Unsaid, ///< what is new or changed there is taken; what was changed on both sides or is gone there waits
    Take, ///< as it is there
    Leave ///< as it is here
};

/// All that a person has said of a handover. Lines by their keys, which are the same in each plan of the
/// file.
struct HandoverDecisions {
    QHash<QString, HandoverDecision> lines;
    HandoverDecision all = HandoverDecision::Unsaid; ///< of lines that nothing was said of
    QHash<int, qint64> persons; ///< place in the file, from 1 -> as in ImportDecisions::persons
    QHash<QString, qint64> organizations; ///< written name -> id, or ImportDecisions::newOrganization
    QHash<QString, qint64> planned; ///< "table:id there" -> the id that an earlier plan gave to the new row

    [[nodiscard]] HandoverDecision of(const QString& line) const { return lines.value(line, all); }
};

/// What would become of one line.
enum class HandoverState {
    New,
    Changed,
    Conflict, ///< changed here and there
    Withdrawn, ///< no longer handed over: gone there
    Doubtful, ///< left out until somebody says who is meant
    LeftOut, ///< cannot be taken; the reason says why
    Same
};

/// A value that is not the same here and there.
struct HandoverDifference {
    QString title; ///< of the field
    QString here;
    QString there;
    bool conflict = false; ///< changed on both sides
};

/// A person with all that was handed over about them, a team with its members, a session ...: what is decided
/// at once.
struct HandoverLine {
    QString key; ///< "person:123"
    QString table;
    HandoverState state = HandoverState::Same;
    HandoverDecision decision = HandoverDecision::Unsaid;
    QString kind; ///< "person", "team", translated
    QString subject;
    QString group; ///< the university, for a filter
    QList<HandoverDifference> differences;
    QStringList notes; ///< translated: what else, or why it is left out
    QMap<QString, int> added; ///< table -> rows that come with it

    [[nodiscard]] bool isOpen() const; ///< waits for a decision
    [[nodiscard]] QString hereText() const;
    [[nodiscard]] QString thereText() const;
};

} // namespace kitcamp
