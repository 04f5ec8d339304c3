// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teammoves.h"

#include <QCoreApplication>

namespace kitcamp {

/// A team that a plan needs; where the activity has one with this number already, that one is taken.
struct PlannedTeam {
    qint64 id = 0;
    int number = 0;
};
[[nodiscard]] QJsonValue toJson(const PlannedTeam& team);
[[nodiscard]] bool fromJson(const QJsonValue& json, PlannedTeam& team);

/// A student in a team of a new plan; the team by its number.
struct PlannedPlace {
    qint64 row = 0;
    qint64 participation = 0;
    int number = 0;
    bool locked = false;
};
[[nodiscard]] QJsonValue toJson(const PlannedPlace& place);
[[nodiscard]] bool fromJson(const QJsonValue& json, PlannedPlace& place);

/// The project of a team of a new plan.
struct PlannedProject {
    qint64 row = 0;
    qint64 projectCase = 0;
    int number = 0; ///< of the team
};
[[nodiscard]] QJsonValue toJson(const PlannedProject& project);
[[nodiscard]] bool fromJson(const QJsonValue& json, PlannedProject& project);

/// Writes a new plan beside the others, with the teams that it needs. Two computers that form teams have two
/// plans. Whoever is no longer on the roster is left out.
struct FormTeams {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FormTeams)
public:
    static constexpr auto kind = QLatin1String("team.form");
    qint64 activity = 0;
    qint64 plan = 0;
    QString name;
    QList<PlannedTeam> teams;
    QList<PlannedPlace> places;
    QList<PlannedProject> projects;
    QJsonObject rules; ///< rules.json
    qint64 seed = 1;
    qint64 iterations = 0;
    QJsonObject result; ///< how well, as it was when it was formed; see teamresult.h
    bool counts = false; ///< it is the plan that counts, where none does yet
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("plan"), plan);
        v(QLatin1String("name"), name);
        v(QLatin1String("teams"), teams);
        v(QLatin1String("places"), places);
        v(QLatin1String("projects"), projects);
        v(QLatin1String("rules"), rules);
        v(QLatin1String("seed"), seed);
        v(QLatin1String("iterations"), iterations);
        v(QLatin1String("result"), result);
        v(QLatin1String("counts"), counts);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// One student goes to another team, or comes into one. Refused where somebody else moved her meanwhile.
struct MoveToTeam {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MoveToTeam)
public:
    static constexpr auto kind = QLatin1String("team.move");
    qint64 plan = 0;
    TeamMove move;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("plan"), plan);
        v(QLatin1String("move"), move);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Two students change places.
struct SwapTeams {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SwapTeams)
public:
    static constexpr auto kind = QLatin1String("team.swap");
    qint64 plan = 0;
    TeamMove first;
    TeamMove second;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("plan"), plan);
        v(QLatin1String("first"), first);
        v(QLatin1String("second"), second);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// One student waits for a team: she sits in none of this plan.
struct TakeOutOfTeam {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TakeOutOfTeam)
public:
    static constexpr auto kind = QLatin1String("team.take_out");
    qint64 plan = 0;
    qint64 participation = 0;
    qint64 from = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("plan"), plan);
        v(QLatin1String("participation"), participation);
        v(QLatin1String("from"), from);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Students stay where they are, whatever is formed or repaired, or may be moved again.
struct LockInTeam {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LockInTeam)
public:
    static constexpr auto kind = QLatin1String("team.lock");
    qint64 plan = 0;
    QList<qint64> participations;
    bool locked = true;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("plan"), plan);
        v(QLatin1String("participations"), participations);
        v(QLatin1String("locked"), locked);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// This plan counts from now on: kits, papers and judging follow it. Refused where another one was chosen
/// meanwhile.
struct ChooseTeamPlan {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ChooseTeamPlan)
public:
    static constexpr auto kind = QLatin1String("team.choose_plan");
    qint64 activity = 0;
    qint64 plan = 0;
    qint64 before = 0; ///< the one that counted, 0: none

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("activity"), activity);
        v(QLatin1String("plan"), plan);
        v(QLatin1String("before"), before);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// After withdrawals: those who are gone leave their places, and as few others as can be are moved.
struct RepairTeams {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RepairTeams)
public:
    static constexpr auto kind = QLatin1String("team.repair");
    qint64 plan = 0;
    QList<TeamMove> moves;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("plan"), plan);
        v(QLatin1String("moves"), moves);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

struct Domain;

/// The Actions above. Needs registerCamps.
void registerTeams(Domain& domain);

} // namespace kitcamp
