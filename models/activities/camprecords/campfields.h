// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/records/fieldparts.h"

namespace kitcamp::campfields {

// The fields that several tables of camps have.

[[nodiscard]] inline FieldDescription ofActivity()
{
    return recordfields::reference(QStringLiteral("activity"),
                                   QT_TRANSLATE_NOOP("kitcamp::Record", "Activity"),
                                   QStringLiteral("activity"), true);
}

[[nodiscard]] inline FieldDescription participant(bool required = true)
{
    return recordfields::reference(QStringLiteral("participation"),
                                   QT_TRANSLATE_NOOP("kitcamp::Record", "Participation"),
                                   QStringLiteral("participation"), required);
}

[[nodiscard]] inline FieldDescription mentor()
{
    return recordfields::reference(QStringLiteral("mentor"), QT_TRANSLATE_NOOP("kitcamp::Record", "Mentor"),
                                   QStringLiteral("participation"));
}

[[nodiscard]] inline FieldDescription team(bool required)
{
    return recordfields::reference(QStringLiteral("team"), QT_TRANSLATE_NOOP("kitcamp::Record", "Team"),
                                   QStringLiteral("team"), required);
}

[[nodiscard]] inline FieldDescription room()
{
    return recordfields::reference(QStringLiteral("room"), QT_TRANSLATE_NOOP("kitcamp::Record", "Room"),
                                   QStringLiteral("room"));
}

[[nodiscard]] inline FieldDescription organization()
{
    return recordfields::reference(QStringLiteral("organization"),
                                   QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"),
                                   QStringLiteral("organization"));
}

[[nodiscard]] inline FieldDescription placeInOrder()
{
    return fieldparts::number(QStringLiteral("place_in_order"),
                              QT_TRANSLATE_NOOP("kitcamp::Record", "Place in the order"), true);
}

[[nodiscard]] inline FieldDescription webAddress()
{
    return fieldparts::text(QStringLiteral("url"),
                            QT_TRANSLATE_NOOP("kitcamp::Record", "Address on the web"));
}

[[nodiscard]] inline FieldDescription weight()
{
    return fieldparts::number(QStringLiteral("weight"), QT_TRANSLATE_NOOP("kitcamp::Record", "Weight"));
}

[[nodiscard]] inline FieldDescription fullMarks()
{
    return fieldparts::number(QStringLiteral("most"), QT_TRANSLATE_NOOP("kitcamp::Record", "Full marks"));
}

[[nodiscard]] inline FieldDescription locked()
{
    return fieldparts::flag(QStringLiteral("locked"), QT_TRANSLATE_NOOP("kitcamp::Record", "Stays here"));
}

} // namespace kitcamp::campfields
