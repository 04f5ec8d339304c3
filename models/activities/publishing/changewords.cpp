// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/changewords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

ChangeWords::ChangeWords(Connection& connection, NoticeLanguage language)
    : m_connection(connection)
    , m_language(language)
{
}

QString ChangeWords::say(const char* text) const
{
    return m_language.say("kitcamp::ChangeWords", text);
}

QString ChangeWords::named(const char* sql, qint64 id) const
{
    QString name;
    const auto read = m_connection.each(
        sql, [&](const Statement& row) { name = m_language.nameOf(row.text(0), row.text(1)); }, id);
    return read && !name.isEmpty() ? name : say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "(not known)"));
}

QString ChangeWords::activity(qint64 activity) const
{
    return named("SELECT name, name_en FROM activity WHERE id=?", activity);
}

QString ChangeWords::room(qint64 room) const
{
    return room == 0 ? say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "no room"))
                     : named("SELECT name, name_en FROM room WHERE id=?", room);
}

QString ChangeWords::person(qint64 person) const
{
    return named("SELECT name, latin_name FROM person WHERE id=?", person);
}

QString ChangeWords::persons(const QList<qint64>& persons) const
{
    QStringList names;
    for (const qint64 one : persons)
        names << person(one);
    return names.isEmpty() ? say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "nobody yet"))
                           : m_language.list(names);
}

QString ChangeWords::span(const SessionPlan& plan) const
{
    return m_language.span(plan.starts, plan.minutes);
}

QString ChangeWords::label(const PlanChange& change) const
{
    if (change.number == 0)
        return change.title.isEmpty()
            ? span(change.before && change.before->isHeld() ? *change.before : change.after)
            : change.title;
    const QString numbered = say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Session %1")).arg(change.number);
    return change.title.isEmpty() ? numbered : m_language.list({numbered, change.title});
}

QString ChangeWords::wholePlan(const SessionPlan& plan, qint64 reader) const
{
    QStringList parts{span(plan)};
    if (plan.room != 0)
        parts << room(plan.room);
    if (!plan.onlineLink.isEmpty())
        parts << plan.onlineLink;
    QList<qint64> staff = plan.staff;
    staff.removeAll(reader);
    if (!staff.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "with %1")).arg(persons(staff));
    return parts.join(m_language.isChinese() ? u"，"_s : u", "_s);
}

QString ChangeWords::ofTime(const PlanChange& change) const
{
    if (change.what.testFlag(SessionDifference::Moved))
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Moved from %1 to %2"))
            .arg(span(*change.before), span(change.after));
    if (change.what.testFlag(SessionDifference::Length))
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Now %1 instead of %2"))
            .arg(span(change.after), span(*change.before).section(u' ', -1));
    return {};
}

QString ChangeWords::ofRoom(const PlanChange& change) const
{
    if (!change.what.testFlag(SessionDifference::Room))
        return {};
    if (change.before->room == 0)
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "in %1")).arg(room(change.after.room));
    return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "in %1 instead of %2"))
        .arg(room(change.after.room), room(change.before->room));
}

QString ChangeWords::ofStaff(const PlanChange& change) const
{
    if (!change.what.testFlag(SessionDifference::Staff))
        return {};
    if (change.before->staff.isEmpty())
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "with %1")).arg(persons(change.after.staff));
    return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "with %1 instead of %2"))
        .arg(persons(change.after.staff), persons(change.before->staff));
}

QString ChangeWords::sentence(const PlanChange& change) const
{
    return told(change, 0);
}

QString ChangeWords::told(const PlanChange& change, qint64 reader) const
{
    const SessionDifferences what = change.what;
    if (what.testFlag(SessionDifference::Cancelled))
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Cancelled: %1.")).arg(span(*change.before));
    if (what.testFlag(SessionDifference::Unplaced))
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Not held on %1; the new date follows."))
            .arg(span(*change.before));
    if (what.testFlag(SessionDifference::MakesUp) && !change.makesUpStarts.isEmpty())
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "New, in place of the one on %1: %2."))
            .arg(m_language.day(QDate::fromString(change.makesUpStarts.left(10), Qt::ISODate)),
                 wholePlan(change.after, reader));
    if (what.testFlag(SessionDifference::Added))
        return (change.before && change.before->cancelled
                    ? say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Takes place after all: %1."))
                    : say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "New: %1.")))
            .arg(wholePlan(change.after, reader));
    QStringList parts{ofTime(change), ofRoom(change), ofStaff(change)};
    parts.removeAll(QString());
    if (parts.isEmpty() || !what.testAnyFlags(SessionDifference::Moved | SessionDifference::Length))
        parts.prepend(span(change.after));
    if (what.testFlag(SessionDifference::Link))
        parts << (change.after.onlineLink.isEmpty()
                      ? say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "without an online link"))
                      : say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "online at %1"))
                            .arg(change.after.onlineLink));
    return parts.join(m_language.isChinese() ? u"；"_s : u"; "_s)
        + (m_language.isChinese() ? u"。"_s : u"."_s);
}

QString ChangeWords::sentenceFor(const PlanChange& change, const ConcernedPerson& reader) const
{
    switch (reader.part) {
    case ConcernedPerson::Part::Participant:
    case ConcernedPerson::Part::Staff:
        break;
    case ConcernedPerson::Part::NewStaff:
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "You hold this session from now on: %1."))
            .arg(wholePlan(change.after, reader.person));
    case ConcernedPerson::Part::LeavingStaff:
        return say(QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "You need not hold this session any more: %1."))
            .arg(span(*change.before));
    }
    return told(change, reader.person);
}

QString ChangeWords::word(const PlanChange& change) const
{
    const std::pair<SessionDifference, const char*> words[] = {
        {SessionDifference::Cancelled, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Cancelled")},
        {SessionDifference::Unplaced, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Date open")},
        {SessionDifference::MakesUp, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Made up")},
        {SessionDifference::Added, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "New")},
        {SessionDifference::Moved, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Moved")},
        {SessionDifference::Length, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Length")},
        {SessionDifference::Room, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Room")},
        {SessionDifference::Staff, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Staff")},
        {SessionDifference::Link, QT_TRANSLATE_NOOP("kitcamp::ChangeWords", "Link")},
    };
    for (const auto& [difference, text] : words) {
        if (change.what.testFlag(difference))
            return say(text);
    }
    return {};
}

} // namespace kitcamp
