// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecalendar.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2017;

QDate mondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

/// In autumn and in spring of an academic year.
SampleTerm termOf(int year, int half)
{
    const QDate earliest = half == 1 ? QDate(year, 9, 7) : QDate(year + 1, 3, 1);
    return {u"%1-%2-%3"_s.arg(year).arg(year + 1).arg(half), mondayFrom(earliest)};
}

int minutesOf(const QString& time)
{
    const QTime at = QTime::fromString(time, u"HH:mm"_s);
    return at.hour() * 60 + at.minute();
}

} // namespace

SampleCalendar::SampleCalendar(SampleStage& stage)
    : m_stage(stage)
{
    for (int year = firstYear;; ++year) {
        for (const int half : {1, 2}) {
            m_next = termOf(year, half);
            if (m_next.firstMonday > stage.today())
                return;
            m_terms.push_back(m_next);
        }
    }
}

const SampleTerm* SampleCalendar::before(int terms) const
{
    const auto count = static_cast<int>(m_terms.size());
    return terms < count ? &m_terms[static_cast<size_t>(count - 1 - terms)] : nullptr;
}

const SampleTerm* SampleCalendar::named(const QString& name) const
{
    const auto found = std::find_if(m_terms.begin(), m_terms.end(),
                                    [&](const SampleTerm& term) { return term.name == name; });
    return found == m_terms.end() ? nullptr : &*found;
}

QDate SampleCalendar::monday() const
{
    const QDate today = m_stage.today();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return today.dayOfWeek() > 5 ? monday.addDays(7) : monday;
}

void SampleCalendar::schedule()
{
    m_stage.plan(m_stage.opensOn(), QTime(10, 0), [this] { return addRooms(); });
    m_stage.plan(m_stage.opensOn(), QTime(10, 20), [this] { return addBells(); });
    for (const SampleTerm& term : m_terms)
        m_stage.plan(term.firstMonday.addDays(-60), QTime(9, 40), [this, term] { return addTerm(term); });
    m_stage.plan(m_next.firstMonday.addDays(-60), QTime(9, 40), [this] { return addTerm(m_next); });
    if (const SampleTerm* running = before(0))
        m_stage.plan(running->firstMonday.addDays(5), QTime(9, 50),
                     [this, term = *running] { return addExams(term); });
    const QDate announced =
        dateOf(m_stage.data.courses.value("teachingDays"_L1).toObject().value("announcedOn"_L1));
    m_stage.plan(announced, QTime(10, 30), [this] { return addTeachingDays(); });
}

Result<void> SampleCalendar::addTerm(const SampleTerm& term)
{
    const qint64 id = m_stage.store.ids().nextValue();
    m_stage.ids.insert(u"term/"_s + term.name, id);
    return m_stage.perform(toAction(AddRecord{u"term"_s,
                                              id,
                                              {{"name"_L1, term.name},
                                               {"first_monday"_L1, term.firstMonday.toString(Qt::ISODate)},
                                               {"weeks"_L1, QString::number(term.weeks)}}}));
}

Result<void> SampleCalendar::addRooms()
{
    RecordBatch batch{u"save"_s, u"教室"_s, u"room"_s, {}};
    for (const QJsonValue& value : m_stage.data.courses.value("rooms"_L1).toArray()) {
        QJsonObject room = value.toObject();
        const QString key = room.take("key"_L1).toString();
        const QJsonArray features = room.take("features"_L1).toArray();
        const QJsonValue seats = room.take("seats"_L1);
        room.insert("seats"_L1, seats.isDouble() ? QString::number(seats.toInt()) : QString());
        room.insert("place"_L1, m_stage.reference(u"place"_s, room.value("place"_L1).toString()));
        const qint64 id = m_stage.addTo(batch, u"room"_s, key, room);
        for (const QJsonValue& feature : features)
            m_stage.addTo(batch, u"room_feature"_s, {},
                          {{"room"_L1, QString::number(id)}, {"feature"_L1, feature}});
    }
    return m_stage.perform(toAction(batch));
}

/// In summer the afternoon begins later.
Result<void> SampleCalendar::addBells()
{
    const QJsonObject periods = m_stage.data.courses.value("periods"_L1).toObject();
    const QJsonArray starts = periods.value("starts"_L1).toArray();
    RecordBatch batch{u"save"_s, u"作息时间"_s, u"period_table"_s, {}};
    for (const QJsonValue& value : periods.value("tables"_L1).toArray()) {
        QJsonObject table = value.toObject();
        const int later = table.take("later"_L1).toInt();
        const QString id = QString::number(m_stage.addTo(batch, u"period_table"_s, {}, table));
        for (int i = 0; i < starts.size(); ++i) {
            const bool isAfternoon = i + 1 >= periods.value("afternoon"_L1).toInt();
            const int begin = minutesOf(starts.at(i).toString()) + (isAfternoon ? later : 0);
            m_stage.addTo(batch, u"period"_s, {},
                          {{"period_table"_L1, id},
                           {"number"_L1, QString::number(i + 1)},
                           {"starts"_L1, QString::number(begin)},
                           {"ends"_L1, QString::number(begin + periods.value("minutes"_L1).toInt())}});
        }
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleCalendar::addTeachingDays()
{
    const QJsonObject days = m_stage.data.courses.value("teachingDays"_L1).toObject();
    RecordBatch batch{u"import"_s, days.value("title"_L1).toString(), u"teaching_day"_s, {}};
    for (const QJsonValue& value : days.value("days"_L1).toArray()) {
        const QJsonObject day = value.toObject();
        const QString name = day.value("name"_L1).toString();
        if (day.contains("follows"_L1)) {
            m_stage.addTo(batch, u"teaching_day"_s, {},
                          {{"day"_L1, day.value("day"_L1)},
                           {"kind"_L1, u"as"_s},
                           {"follows"_L1, day.value("follows"_L1)},
                           {"name"_L1, name}});
            continue;
        }
        for (QDate date = dateOf(day.value("from"_L1)); date <= dateOf(day.value("until"_L1));
             date = date.addDays(1))
            m_stage.addTo(batch, u"teaching_day"_s, {},
                          {{"day"_L1, date.toString(Qt::ISODate)}, {"kind"_L1, u"off"_s}, {"name"_L1, name}});
    }
    return m_stage.perform(toAction(batch));
}

/// The last two weeks of the term.
Result<void> SampleCalendar::addExams(const SampleTerm& term)
{
    return m_stage.perform(
        toAction(AddRecord{u"exam_period"_s,
                           m_stage.store.ids().nextValue(),
                           {{"organization"_L1, m_stage.reference(u"organization"_s, u"sjtu"_s)},
                            {"from_day"_L1, term.lastDay().addDays(-13).toString(Qt::ISODate)},
                            {"until_day"_L1, term.lastDay().toString(Qt::ISODate)},
                            {"note"_L1, u"期末考试周"_s}}}));
}

} // namespace kitcamp
