// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

#include <optional>

namespace kitcamp {

struct Domain;

/// What a judge gives a team by one criterion.
struct MarkEntry {
    qint64 row = 0; ///< id of the mark, where there is none yet
    qint64 criterion = 0;
    qint64 team = 0;
    std::optional<qint64> points; ///< hundredths; none: the mark is taken back
    /// What stood there when it was given, so that nobody else's word is overwritten unseen.
    std::optional<qint64> before;
};
[[nodiscard]] QJsonValue toJson(const MarkEntry& mark);
[[nodiscard]] bool fromJson(const QJsonValue& json, MarkEntry& mark);

/// A judge's marks: typed one by one, or a whole sheet. Refused where a mark says something else by now than
/// the person saw (another computer, a sheet that was imported), and in a closed round.
struct GiveMarks {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::GiveMarks)
public:
    static constexpr auto kind = QLatin1String("judging.mark");
    qint64 judge = 0; ///< participation
    QList<MarkEntry> marks;
    QString source; ///< name of the file that they come from; empty: typed
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("judge"), judge);
        v(QLatin1String("marks"), marks);
        v(QLatin1String("source"), source);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// The points that stand in the file; none where there is no mark.
[[nodiscard]] Result<std::optional<qint64>> standingMark(Connection& connection, qint64 judge,
                                                         qint64 criterion, qint64 team);
/// Those of \p marks for which this judge gave other points already: a person says which count. For imports.
[[nodiscard]] Result<QList<MarkEntry>> differingMarks(Connection& connection, qint64 judge,
                                                      const QList<MarkEntry>& marks);

/// Which project case a team of a plan works on.
struct CaseEntry {
    qint64 row = 0; ///< id of the assignment, where there is none yet
    qint64 team = 0;
    qint64 projectCase = 0; ///< 0: none
    qint64 before = 0; ///< 0: none
};
[[nodiscard]] QJsonValue toJson(const CaseEntry& entry);
[[nodiscard]] bool fromJson(const QJsonValue& json, CaseEntry& entry);

/// Gives teams their project cases, one by hand or all at once. Refused where somebody else gave a team
/// another case meanwhile.
struct AssignCases {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AssignCases)
public:
    static constexpr auto kind = QLatin1String("project.assign");
    qint64 plan = 0;
    QList<CaseEntry> entries;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("plan"), plan);
        v(QLatin1String("entries"), entries);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Registers both.
void registerJudging(Domain& domain);

} // namespace kitcamp
