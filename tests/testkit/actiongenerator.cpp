// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/actiongenerator.h"

#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

QStringList ActionGenerators::missing(const ActionRegistry& registry) const
{
    QStringList kinds;
    for (const QString& kind : registry.kinds()) {
        if (!m_generators.contains(kind))
            kinds << kind;
    }
    return kinds;
}

std::optional<Action> ActionGenerators::any(Store& store, RandomSource& random) const
{
    auto chosen = m_generators.begin();
    std::advance(chosen, random.below(static_cast<int>(m_generators.size())));
    return chosen->second(store, random);
}

std::optional<Action> ActionGenerators::ofKind(const QString& kind, Store& store, RandomSource& random) const
{
    const auto found = m_generators.find(kind);
    return found == m_generators.end() ? std::nullopt : found->second(store, random);
}

QStringList ActionGenerators::familyOf(quint64 seed) const
{
    const auto nameOf = [](const QString& kind) { return kind.section(u'.', 0, 0); };
    QStringList names;
    for (const auto& [kind, generator] : m_generators)
        names << nameOf(kind);
    names.removeDuplicates();
    const QString name = names[static_cast<qsizetype>(seed % static_cast<quint64>(names.size()))];
    QStringList family;
    for (const auto& [kind, generator] : m_generators) {
        if (nameOf(kind) == name)
            family << kind;
    }
    return family;
}

std::optional<Action> ActionGenerators::towards(const QString& kind, Store& store, RandomSource& random) const
{
    if (auto action = ofKind(kind, store, random))
        return action;
    const QStringList first = m_first.value(kind);
    if (first.isEmpty())
        return std::nullopt;
    return towards(first.size() == 1 ? first.constFirst() : random.pick(first), store, random);
}

QStringList ActionGenerators::favouritesOf(quint64 seed) const
{
    if (!m_preferred.isEmpty())
        return m_preferred;
    // Neighbours overlap: where a test leaves out each fifth seed, no kind is left out with it.
    constexpr quint64 step = 2;
    constexpr quint64 atOnce = 4;
    QStringList kinds = familyOf(seed);
    for (quint64 i = 0; i < atOnce; ++i) {
        auto chosen = m_generators.begin();
        std::advance(chosen, static_cast<int>((step * seed + i) % m_generators.size()));
        kinds << chosen->first;
    }
    return kinds;
}

QList<Action> ActionGenerators::openingOf(quint64 seed, Store& store) const
{
    const bool wanted = !m_preferred.isEmpty() || seed % 3 == 0;
    return wanted && m_opening ? m_opening(store) : QList<Action>();
}

QStringList neverDone(const ActionRegistry& registry, const QSet<QString>& done)
{
    QStringList kinds;
    for (const QString& kind : registry.kinds()) {
        if (!done.contains(kind))
            kinds << kind;
    }
    return kinds;
}

std::optional<qint64> anyRow(Store& store, RandomSource& random, const QString& table,
                             const QString& condition)
{
    const QByteArray sql = u"SELECT id FROM %1 WHERE %2 ORDER BY id"_s.arg(table, condition).toUtf8();
    QList<qint64> ids;
    const auto read =
        store.reader().each(sql.constData(), [&](const Statement& row) { ids << row.integer(0); });
    if (!read)
        qFatal("%s", why(read).constData());
    return ids.isEmpty() ? std::nullopt : std::optional(random.pick(ids));
}

} // namespace kitcamp::testkit
