// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/campactions.h"
#include "models/activities/attendees/campkeys.h"
#include "models/store/rowlookup.h"

namespace kitcamp {

/// A platform whose accounts are given out.
struct CloudResource {
    qint64 id = 0;
    QString name; ///< in the language of the window
    QString url;
    QString unit;
    std::optional<qint64> quotaEach;
    bool perTeam = false;
    QString note;
    friend bool operator==(const CloudResource&, const CloudResource&) = default;
};

struct CloudAccount {
    qint64 id = 0;
    qint64 resource = 0;
    QString login;
    QString sealedSecret;
    std::optional<qint64> quota; ///< of its own, else the resource's
    qint64 participation = 0;
    qint64 team = 0;
    QString holder; ///< name of the person, or "Team 3"; empty: free
    QString holderDetail; ///< university, or the members of the team
    qint64 handedAt = 0; ///< Unix seconds; 0: not handed out
    QString note;
    [[nodiscard]] bool isFree() const { return participation == 0 && team == 0; }
    friend bool operator==(const CloudAccount&, const CloudAccount&) = default;
};

/// Enough or not, in numbers.
struct CloudSupply {
    int accounts = 0;
    int given = 0;
    int handed = 0;
    int wanted = 0; ///< persons, or teams, that shall have one
    int without = 0; ///< of these, without one
    [[nodiscard]] int missing() const { return std::max(0, without - (accounts - given)); }
};

/// Accounts of a camp's cloud resources.
class CloudOffice
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CloudOffice)
public:
    explicit CloudOffice(Store& store)
        : m_store(store)
    {
    }

    [[nodiscard]] Result<QList<CloudResource>> resources(qint64 activity);
    /// By login; numbers in it by their value.
    [[nodiscard]] Result<QList<CloudAccount>> accounts(qint64 resource);
    [[nodiscard]] Result<CloudSupply> supply(const CloudResource& resource);
    /// Free accounts, in their order, to those who have none, in the order of the roster (or of the teams'
    /// numbers).
    [[nodiscard]] Result<AssignAccounts> assignment(const CloudResource& resource);
    /// Who may be given an account of it: everybody who comes, or the teams.
    [[nodiscard]] Result<QList<NamedRow>> receivers(const CloudResource& resource);
    /// "12 accounts are missing: 79 persons, 67 accounts."
    [[nodiscard]] static QString sentence(const CloudResource& resource, const CloudSupply& supply);
    /// The slips were given out, or printed to be. One Action; accounts that were handed out already are left
    /// alone.
    [[nodiscard]] Result<Performed> noteHanded(const QList<CloudAccount>& accounts);

private:
    /// participations or teams that shall have one and have none.
    [[nodiscard]] Result<QList<qint64>> without(const CloudResource& resource);

    Store& m_store;
};

} // namespace kitcamp
