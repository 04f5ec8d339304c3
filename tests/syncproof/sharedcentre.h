// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"
#include "tests/syncproof/history.h"
#include "tests/syncproof/site.h"

#include <QTemporaryDir>

namespace kitcamp::syncproof {

/// A centre of several computers with one folder hub, all in one process, and what happens there. Each
/// function gives an empty text, or says what went wrong.
class SharedCentre
{
public:
    enum class Membership { Open, Sealed }; ///< Sealed: with members of all roles, keys and a guard
    SharedCentre(const Domain& domain, testkit::ActionGenerators generators, const History& history,
                 Membership membership = Membership::Open);

    /// Plays the whole history, brings all files together and proves them. See centreproof.h for what is
    /// asked.
    [[nodiscard]] QString play();

    /// The pieces of it, for tests that go their own way.
    [[nodiscard]] QString begin();
    [[nodiscard]] QString take(const Step& step);
    [[nodiscard]] QString takeAllSteps();
    /// Meetings of all until nothing moves any more.
    [[nodiscard]] QString comeTogether();

    [[nodiscard]] Site& site(int file) { return *m_sites[static_cast<size_t>(file)]; }
    [[nodiscard]] int files() const { return static_cast<int>(m_sites.size()); }
    [[nodiscard]] QString hubFolder() const { return m_folder.filePath(QStringLiteral("hub")); }
    [[nodiscard]] QString hubUrl() const
    {
        return m_hubUrl.isEmpty() ? QStringLiteral("folder:") + hubFolder() : m_hubUrl;
    }
    /// Before begin(): they meet there instead of in a folder. What a server asks for stands in the
    /// environment (PGPASSWORD, PGSSLROOTCERT), for the children of the test too.
    void meetAt(const QString& url) { m_hubUrl = url; }
    [[nodiscard]] Result<std::unique_ptr<Hub>> hub() const { return openHub(hubUrl()); }
    /// The same as the first file sees it, without seals.
    [[nodiscard]] Result<std::unique_ptr<Hub>> openHubOfFirst();
    /// Taken out of the centre, as the first file knows it.
    [[nodiscard]] bool isGone(int file);
    [[nodiscard]] QSet<QString> kinds() const;
    [[nodiscard]] qsizetype actions() const;
    [[nodiscard]] qsizetype conflicts() const { return m_conflicts; }
    /// Whether a computer was revoked on the way.
    [[nodiscard]] bool tookSomebodyOut() const { return m_sites.back()->gone; }
    /// What was done, file by file, for the report of a failure.
    [[nodiscard]] QString told() const;

private:
    [[nodiscard]] static Result<std::unique_ptr<Hub>> hubOfSite(Site& site);
    [[nodiscard]] QString addBasics(Site& site);
    [[nodiscard]] QString join(Site& site, const QString& name);
    [[nodiscard]] QString found(Site& first);
    [[nodiscard]] QString joinAsMember(Site& site, const QString& name);
    [[nodiscard]] QString revokeLast();
    [[nodiscard]] QString act(Site& site, testkit::RandomSource& random, quint64 seed);
    [[nodiscard]] QString erase(Site& site, const Action& action, testkit::RandomSource& random);
    [[nodiscard]] QString actAlike(int file, quint64 seed);
    [[nodiscard]] QString meet(int file, Step::What how, testkit::RandomSource& random);
    [[nodiscard]] Result<bool> isAtRest(Site& site, const LogPosition& head);
    [[nodiscard]] Result<int> bringOn(testkit::RandomSource& random);
    void setClock(Site& site, testkit::RandomSource& random);
    [[nodiscard]] QString whereTheyStand();
    [[nodiscard]] QString decideEverything();
    [[nodiscard]] QString proveAndDecide();

    const Domain& m_domain;
    testkit::ActionGenerators m_generators;
    History m_history;
    Membership m_membership;
    OperatorId m_chief; ///< works at all computers of a sealed centre, without fewer rights than they have
    std::unique_ptr<Hub> m_rawHub; ///< behind the one that the first file sees
    QStringList m_favourites; ///< kinds that this history does more often
    QTemporaryDir m_folder;
    QString m_hubUrl; ///< empty: a folder
    std::vector<std::unique_ptr<Site>> m_sites;
    qsizetype m_conflicts = 0;
};

} // namespace kitcamp::syncproof
