// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handover.h"
#include "models/alliance/handoverchoice.h"
#include "models/store/store.h"

namespace kitcamp {

/// What of a camp shall go to whom.
struct HandoverWish {
    qint64 camp = 0;
    HandoverPurpose purpose = HandoverPurpose::Camp;
    qint64 organization = 0; ///< for this university; 0: for whoever runs the camp
    QString receiver; ///< log (hex) of the file that it goes to; empty: not known
    HandoverChoice choice;
};

/// Somebody of the camp who does not go along.
struct LeftOutPerson {
    enum Reason { NoConsent, Erased };
    qint64 person = 0;
    QString name;
    Reason reason = NoConsent;
};

/// A handover before it leaves, and who is not in it.
struct PreparedHandover {
    Handover handover; ///< without a digest
    QList<LeftOutPerson> leftOut;
    qint64 organization = 0;
    QString receiver;
};

/// Collects what goes by the host's choice: never more than handedTables() describes, of no minor without the
/// consent, of nobody who is erased. Whoever came from the receiver goes back there without a consent.
[[nodiscard]] Result<PreparedHandover> prepareHandover(Store& store, const HandoverWish& wish);

/// The file that the camp came from last (log, hex): where its results go. Empty where it is this file's own.
[[nodiscard]] Result<QString> sourceOfCamp(Connection& connection, qint64 camp);

/// "3 people under age lack the consent to be told to partners: Ann, Bob, Cy." and the like; empty: nobody is
/// left out.
[[nodiscard]] QStringList leftOutSentences(const QList<LeftOutPerson>& people);

} // namespace kitcamp
