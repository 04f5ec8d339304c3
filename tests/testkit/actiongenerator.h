// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/testkit/randomsource.h"

#include <map>

namespace kitcamp::testkit {

/// Makes a random Action that fits the content, most of the time; none where the content has nothing for it.
using ActionGenerator = std::function<std::optional<Action>(Store&, RandomSource&)>;

/// What a history begins with, so that there is something to work on; each Action has all its ids.
using OpeningGenerator = std::function<QList<Action>(Store&)>;

/// One generator for each kind of Action that the program knows.
class ActionGenerators
{
public:
    void add(const QString& kind, ActionGenerator generator) { m_generators[kind] = std::move(generator); }
    /// For kinds that are structs: \p make gives std::optional<A>.
    template <ActionKind A, typename Make>
    void add(Make make)
    {
        add(QString(A::kind), [make](Store& store, RandomSource& random) -> std::optional<Action> {
            const std::optional<A> action = make(store, random);
            return action ? std::optional(toAction(*action)) : std::nullopt;
        });
    }
    /// Nothing of these kinds is made, as where they would change who may do what.
    void leaveOut(const QStringList& kinds)
    {
        for (const QString& kind : kinds)
            m_generators.erase(kind);
    }
    /// Kinds of \p registry for which nothing can be made here.
    [[nodiscard]] QStringList missing(const ActionRegistry& registry) const;
    /// An Action of a random kind; none where the one that was chosen found nothing to do.
    [[nodiscard]] std::optional<Action> any(Store& store, RandomSource& random) const;
    [[nodiscard]] std::optional<Action> ofKind(const QString& kind, Store& store, RandomSource& random) const;
    /// Kinds that begin with the same word, another word for each seed. Some follow only on others of their
    /// family (issue, print and revoke a certificate): a history that prefers one family gets to all of them.
    [[nodiscard]] QStringList familyOf(quint64 seed) const;

    /// \p kind finds nothing to do before \p first was done: there is nothing to renew before the first loan.
    /// It may follow on several: who wants to issue needs a number and somebody who completed.
    void follow(const QString& kind, const QString& first) { m_first[kind] << first; }
    /// As ofKind(); where there is nothing for it yet, what it follows on.
    [[nodiscard]] std::optional<Action> towards(const QString& kind, Store& store,
                                                RandomSource& random) const;
    /// What the history of \p seed does more often: a family, and a few kinds that go on with each seed, so
    /// that histories as many as there are kinds favour each of them, whatever their number. Or what prefer()
    /// said.
    [[nodiscard]] QStringList favouritesOf(quint64 seed) const;
    /// An Action of a favourite. Where prefer() asked for it by name, what has to come first comes first;
    /// else chance decides whether there is anything for it.
    [[nodiscard]] std::optional<Action> favourite(const QString& kind, Store& store,
                                                  RandomSource& random) const
    {
        return m_preferred.isEmpty() ? ofKind(kind, store, random) : towards(kind, store, random);
    }
    /// Only these are favoured, whatever the seed.
    void prefer(const QStringList& kinds) { m_preferred = kinds; }
    void openWith(OpeningGenerator opening) { m_opening = std::move(opening); }
    /// What the history of \p seed begins with: of every third one, and of those that prefer something.
    [[nodiscard]] QList<Action> openingOf(quint64 seed, Store& store) const;
    [[nodiscard]] const std::map<QString, ActionGenerator>& all() const { return m_generators; }

private:
    std::map<QString, ActionGenerator> m_generators;
    QHash<QString, QStringList> m_first;
    QStringList m_preferred;
    OpeningGenerator m_opening;
};

/// The kinds of \p registry that are not among \p done.
[[nodiscard]] QStringList neverDone(const ActionRegistry& registry, const QSet<QString>& done);

/// The id of a random row that \p condition allows; none where there is no such row.
[[nodiscard]] std::optional<qint64> anyRow(Store& store, RandomSource& random, const QString& table,
                                           const QString& condition = QStringLiteral("1"));

} // namespace kitcamp::testkit
