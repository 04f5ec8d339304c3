// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kitcamp::planning {

/// What a plan is asked for. Their names (Rules::name) stand in files and settings and never change.
enum class Rule : quint8 {
    EndsBeforeBegin,
    TooShort,
    OffGrid,
    OverMidnight,
    OutsideHorizon,
    DayOff,
    RoomTwice,
    RoomClosed,
    RoomArchived,
    RoomMissing,
    RoomTooSmall,
    RoomLacks,
    StaffTwice,
    StaffBusy,
    StaffUnavailable,
    ParticipantsTwice,
    ParticipantsBusy,
    ParticipantsUnavailable,
    ExamWeek,
    PhaseOrder,
    DeviceShortage,
    TimeLocked,
    RoomLocked,
    StaffLocked,
    StaffRatherNot,
    ParticipantsRatherNot,
    NotPreferred,
    StaffGap,
    ClassGap,
    Isolated,
    Spread,
    OtherRoom,
    SeatsWasted,
    Balance,
    PublishedTime,
    PublishedRoom,
    PublishedStaff,
};
constexpr int ruleCount = 37;
[[nodiscard]] constexpr quint64 bitOf(Rule rule)
{
    return quint64(1) << static_cast<int>(rule);
}

/// What follows where a rule is broken: nothing, a warning, no publishing, or a refusal unless a person
/// insists.
enum class Level : quint8 { Ignore, Warn, BlockPublishing, Forbid };

/// Red: a rule that forbids or blocks publishing is broken. Amber: one that warns, or the soft ones cost much
/// together.
enum class Colour : quint8 { Green, Amber, Red };

/// The short answer for a place: what is broken, and what it costs.
struct Verdict {
    Colour colour = Colour::Green;
    Level level = Level::Ignore;
    int cost = 0;
    quint64 rules = 0; ///< bitOf each broken rule
    bool operator==(const Verdict&) const = default;
    /// Of several sessions moved together: the worst colour, the sum of the costs.
    Verdict& operator+=(const Verdict& other);
};

/// Broken rules and costs before they are judged; those of several parts are added up.
struct Weighing {
    quint64 rules = 0;
    int cost = 0;
    int soft = 0; ///< the part of the cost that comes from soft rules
    Weighing& operator+=(const Weighing& other)
    {
        rules |= other.rules;
        cost += other.cost;
        soft += other.soft;
        return *this;
    }
};

/// Levels and weights of a centre's rules, and the thresholds that they use.
class Rules
{
public:
    Rules();
    [[nodiscard]] Level level(Rule rule) const { return m_levels[static_cast<size_t>(rule)]; }
    /// What one unit costs: a clash, a person, half an hour of waiting, ten seats
    /// (models/planning/README.md).
    [[nodiscard]] int weight(Rule rule) const { return m_weights[static_cast<size_t>(rule)]; }
    void setLevel(Rule rule, Level level);
    void setWeight(Rule rule, int weight);
    /// Adds a broken rule; one that is ignored changes nothing.
    void weigh(Rule rule, int amount, Weighing& weighing) const
    {
        if (level(rule) == Level::Ignore)
            return;
        const int cost = weight(rule) * amount;
        weighing += {bitOf(rule), cost, (m_soft & bitOf(rule)) != 0 ? cost : 0};
    }
    [[nodiscard]] Verdict judge(const Weighing& weighing) const;
    /// bitOf each rule that makes a place red.
    [[nodiscard]] quint64 redRules() const { return m_red; }

    /// "room-twice"
    [[nodiscard]] static QString name(Rule rule);
    [[nodiscard]] static std::optional<Rule> named(const QString& name);
    /// Soft rules colour a place only by what they cost together.
    [[nodiscard]] static bool isSoft(Rule rule);
    /// "forbid", "block-publishing", "warn", "ignore"
    [[nodiscard]] static QString name(Level level);
    [[nodiscard]] static std::optional<Level> levelNamed(const QString& name);

    int longestGap = 60; ///< minutes between two sessions of a day that are no gap yet
    int freeSeats = 20; ///< empty seats that are no waste yet
    int fairMinutes = 240; ///< by so much one of a class's staff may teach more than another
    int amberFrom = 10; ///< soft costs that make a place amber

private:
    void rebuildMasks();

    std::array<Level, ruleCount> m_levels{};
    std::array<int, ruleCount> m_weights{};
    quint64 m_red = 0;
    quint64 m_forbidding = 0;
    quint64 m_warning = 0;
    quint64 m_soft = 0;
};

} // namespace kitcamp::planning
