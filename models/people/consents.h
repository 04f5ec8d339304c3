// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"

#include <QDate>
#include <QStringList>

namespace kitcamp {

class Store;

/// A student of an activity and what was agreed to for her.
struct ConsentStanding {
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    QString latinName;
    QString organization; ///< in the language of the window
    qint64 organizationId = 0; ///< 0: not known
    bool isUnderAge = false; ///< on the day that was asked for
    QStringList holding; ///< purposes for which a consent holds on that day
    QString guardian; ///< of the newest consent
    QString mail;

    /// Of those that are asked of whoever is under age.
    [[nodiscard]] QStringList lacking() const;
};

/// What the guardian of somebody under age is asked: taking part, publishing, pictures, partners.
[[nodiscard]] QStringList askedPurposes();
/// "taking part", translated.
[[nodiscard]] QString purposeTitle(const Domain& domain, const QString& purpose);

/// Students who are still in the activity (not declined, withdrawn or absent), by organization and name.
[[nodiscard]] Result<QList<ConsentStanding>> consentStandings(Connection& connection, qint64 activity,
                                                              QDate day);

/// What is entered for many at once.
struct ConsentEntry {
    QStringList purposes;
    QString textVersion;
    QDate givenOn;
    QDate validUntil; ///< invalid: until it is withdrawn
    qint64 activity = 0; ///< 0: for whatever there is
};
/// One Action that adds these consents to all of \p persons; who has one that holds is left out. Empty steps:
/// there is nothing to add.
[[nodiscard]] Result<RecordBatch> consentsFor(Store& store, const QList<qint64>& persons,
                                              const ConsentEntry& entry);
/// One Action that withdraws what holds on \p day for this purpose.
[[nodiscard]] Result<EditRecords> withdrawalOf(Connection& connection, const QList<qint64>& persons,
                                               const QString& purpose, QDate day);

} // namespace kitcamp
