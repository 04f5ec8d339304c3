// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/testkit/randomsource.h"

#include <map>

namespace kitcamp::testkit {

/// Makes a random Action that fits the content, most of the time; none where the content has nothing for it.
using ActionGenerator = std::function<std::optional<Action>(Store&, RandomSource&)>;

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
    /// Kinds of \p registry for which nothing can be made here.
    [[nodiscard]] QStringList missing(const ActionRegistry& registry) const;
    /// An Action of a random kind; none where the one that was chosen found nothing to do.
    [[nodiscard]] std::optional<Action> any(Store& store, RandomSource& random) const;
    [[nodiscard]] std::optional<Action> ofKind(const QString& kind, Store& store, RandomSource& random) const;
    /// Kinds that begin with the same word, another word for each seed. Some follow only on others of their
    /// family (issue, print and revoke a certificate): a history that prefers one family gets to all of them.
    [[nodiscard]] QStringList familyOf(quint64 seed) const;
    [[nodiscard]] const std::map<QString, ActionGenerator>& all() const { return m_generators; }

private:
    std::map<QString, ActionGenerator> m_generators;
};

/// The id of a random row that \p condition allows; none where there is no such row.
[[nodiscard]] std::optional<qint64> anyRow(Store& store, RandomSource& random, const QString& table,
                                           const QString& condition = QStringLiteral("1"));

} // namespace kitcamp::testkit
