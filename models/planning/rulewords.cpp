// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planwords.h"

#include <QLocale>

namespace kitcamp::planning {

QString PlanWords::title(Rule rule)
{
    // In the order of enum Rule.
    static constexpr std::array<const char*, ruleCount> titles{
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Ends before it begins"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Shorter than five minutes"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Not on a full five minutes"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Goes past midnight"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Outside the days that are planned"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "On a day off"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "The room is taken"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "The room is closed"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "The room is no longer in use"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "No room"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Too few seats"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "The room lacks equipment"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Staff in two places at once"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Staff busy elsewhere"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Staff not available"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Participants in two places at once"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Participants have lessons"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Participants not available"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Participants have examinations"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Phases out of order"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Too few devices"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Away from its locked time"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Away from its locked room"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Other staff than locked"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Staff would rather not"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Participants would rather not"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Outside the hours that staff prefer"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Staff waits between sessions"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "The class waits between sessions"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Staff comes for one session alone"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Sessions too close together"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Not in the class's usual room"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Many seats stay empty"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Hours shared unevenly"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Other time than published"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Other room than published"),
        QT_TRANSLATE_NOOP("kitcamp::planning::PlanWords", "Other staff than published"),
    };
    return tr(titles[static_cast<size_t>(rule)]);
}

QString PlanWords::title(Level level)
{
    switch (level) {
    case Level::Ignore:
        return tr("Ignore");
    case Level::Warn:
        return tr("Warn");
    case Level::BlockPublishing:
        return tr("Not to be published");
    case Level::Forbid:
        return tr("Forbid");
    }
    return {};
}

QString PlanWords::sentence(const Removed& removed, qint64 places)
{
    const QLocale locale;
    const QString words =
        tr("%1: %2 of %3 places.", "a rule, numbers")
            .arg(title(removed.rule), locale.toString(removed.places), locale.toString(places));
    if (removed.alone == 0)
        return words;
    return tr("%1 %2 of them for this alone.").arg(words, locale.toString(removed.alone));
}

QString PlanWords::sentence(const Reason& reason) const
{
    const auto number = [](int value) { return QLocale().toString(value); };
    switch (reason.kind) {
    case Reason::Kind::RoomFree:
        return reason.outOf > 0 ? tr("%1 is free: %2 seats, %3 needed.")
                                      .arg(roomName(reason.room), number(reason.outOf), number(reason.count))
                                : tr("%1 is free.").arg(roomName(reason.room));
    case Reason::Kind::EveryoneFree:
        return tr("All %n participants can come.", nullptr, reason.count);
    case Reason::Kind::StaffFree:
        return tr("%1 is free.").arg(m_names.person(reason.person));
    case Reason::Kind::DevicesFree:
        return tr("%1 × %2 are free.").arg(number(reason.count), m_names.model(reason.model));
    case Reason::Kind::UsualRoom:
        return tr("The class's other sessions are in %1 too.").arg(roomName(reason.room));
    case Reason::Kind::Preferred:
        return tr("%1 likes these hours.").arg(m_names.person(reason.person));
    }
    return {};
}

} // namespace kitcamp::planning
