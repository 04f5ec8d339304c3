// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionremarks.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/store/centre.h"

#include <QCoreApplication>

namespace kitcamp {

namespace {

struct RemarkWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionRemarks)
};

} // namespace

Result<SessionRemarks> SessionRemarks::of(Connection& connection, qint64 activity)
{
    SessionRemarks remarks;
    KITCAMP_ASSIGN(remarks.m_calendar, loadTeachingCalendar(connection));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    remarks.m_zone = centre.zone;
    KITCAMP_TRY(connection.each(
        "SELECT coalesce(term, 0), starts_on, ends_on FROM activity WHERE id=?",
        [&](const Statement& row) {
            if (const TeachingTerm* term = remarks.m_calendar.term(row.integer(0)))
                remarks.m_term = *term;
            remarks.m_from = QDate::fromString(row.text(1), Qt::ISODate);
            remarks.m_until = QDate::fromString(row.text(2), Qt::ISODate);
        },
        activity));
    return remarks;
}

QStringList SessionRemarks::onDay(QDate day) const
{
    QStringList sentences;
    const TeachingDay* rule = m_calendar.ruleOn(day);
    if (rule && rule->kind == TeachingDay::Kind::Off)
        sentences << sentenceOf(SkippedDay{day, SkippedDay::Reason::Off, rule->name});
    if (m_term && !m_term->contains(day))
        sentences << RemarkWords::tr("%1 lies outside of the term %2.")
                         .arg(day.toString(Qt::ISODate), m_term->name);
    else if ((m_from.isValid() && day < m_from) || (m_until.isValid() && day > m_until))
        sentences << RemarkWords::tr("%1 lies outside of the dates of the activity, %2 to %3.")
                         .arg(day.toString(Qt::ISODate), m_from.toString(Qt::ISODate),
                              m_until.toString(Qt::ISODate));
    return sentences;
}

QStringList SessionRemarks::onTime(const SessionTime& time) const
{
    return oddities(time, m_zone) + onDay(time.date);
}

QStringList SessionRemarks::on(const QList<SessionRow>& sessions) const
{
    QStringList sentences;
    for (const SessionRow& session : sessions) {
        if (const auto time = session.time())
            sentences << onTime(*time);
    }
    sentences.removeDuplicates();
    const int more = int(sentences.size()) - most;
    if (more <= 0)
        return sentences;
    sentences = sentences.first(most);
    sentences << RemarkWords::tr("And %n more.", "remarks on sessions", more);
    return sentences;
}

} // namespace kitcamp
