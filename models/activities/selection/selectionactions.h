// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// Gives an applicant points by a criterion, changes them, or takes them away.
struct MarkApplicant {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MarkApplicant)
public:
    static constexpr auto kind = QLatin1String("selection.mark");
    qint64 id = 0; ///< of the new row, should there be none
    qint64 participation = 0;
    qint64 criterion = 0;
    std::optional<qint64> points; ///< hundredths; nullopt: taken away
    QString note;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("participation"), participation);
        v(QLatin1String("criterion"), criterion);
        v(QLatin1String("points"), points);
        v(QLatin1String("note"), note);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Takes a criterion away with the points that were given by it.
struct RemoveCriterion {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RemoveCriterion)
public:
    static constexpr auto kind = QLatin1String("selection.drop_criterion");
    qint64 criterion = 0;
    QString name; ///< for the sentence

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("criterion"), criterion);
        v(QLatin1String("name"), name);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// A selection as a whole: offers, declines, and who waits in which order. One undo takes all of it back.
struct ApplySelection {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ApplySelection)
public:
    static constexpr auto kind = QLatin1String("selection.apply");
    qint64 activity = 0;
    QList<qint64> offered;
    QList<qint64> waiting; ///< in their order
    QList<qint64> declined;
    QString reason; ///< why they are declined; may be empty
    qint64 offerUntil = 0; ///< Unix seconds; 0: by the days of the activity
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("offered"), offered);
        v(QLatin1String("waiting"), waiting);
        v(QLatin1String("declined"), declined);
        v(QLatin1String("reason"), reason);
        v(QLatin1String("offer_until"), offerUntil);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct Domain;

/// The Actions above. After registerActivities() and registerCamps().
void registerSelection(Domain& domain);

} // namespace kitcamp
