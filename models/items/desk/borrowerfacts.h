// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/store/store.h"

namespace kitcamp {

/// A few words with their tone: a notice, a badge.
struct TonedText {
    QString text;
    Tone tone = Tone::Plain;

    friend bool operator==(const TonedText&, const TonedText&) = default;
};

/// A person as the desk shows her, in words: enough to recognise her, too little to copy.
struct BorrowerFacts {
    PersonId id;
    QString name;
    QString latinName;
    QString numbers; ///< "…0142 · tel …8831"
    QString studies; ///< "2023 · Mechanical Eng. · SJTU"
    QString groups;
    TonedText badge; ///< "may borrow 3 more"
    QList<TonedText> notices; ///< bans, leaving, the archive
    QStringList today; ///< what is booked and which sessions there are, by time: "13:00–17:00 3 × Camera"
    QString note;
    QByteArray picture; ///< encoded image; empty: none
};

/// Refuses where there is no such person.
[[nodiscard]] Result<BorrowerFacts> readBorrower(Store& store, PersonId person);

} // namespace kitcamp
