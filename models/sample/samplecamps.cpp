// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecamps.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int lunch = 12 * 60;

QDate endOf(const QJsonObject& camp)
{
    return dateOf(camp.value("begins"_L1)).addDays(camp.value("days"_L1).toInt() - 1);
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts << value.toString();
    return texts;
}

} // namespace

void SampleCamps::schedule()
{
    for (const QJsonValue& value : m_stage.data.people.value("camps"_L1).toArray()) {
        const QJsonObject camp = value.toObject();
        const QString group = camp.value("group"_L1).toString();
        const QDate begins = dateOf(camp.value("begins"_L1));
        const int borrowers = camp.value("borrowers"_L1).toInt();
        const qint64 closing = m_stage.at(endOf(camp), QTime(16, 30));
        const bool told = m_story.tells(camp);
        if (told)
            m_story.schedule(camp);
        m_stage.script.add(m_stage.at(begins.addDays(-6), QTime(10, 40)),
                           [this, camp, told] { return told ? receive(camp) : announce(camp); });
        m_stage.script.add(m_stage.at(begins.addDays(-5), QTime(11, 0)),
                           [this, camp] { return planDays(camp); });
        m_stage.script.add(m_stage.at(begins, QTime(9, 20)),
                           [this, group, borrowers, closing] { return begin(group, borrowers, closing); });
        m_stage.script.add(m_stage.at(endOf(camp).addDays(3), QTime(10, 0)),
                           [this, group] { return finish(group); });
    }
}

/// The list of the guests, their group and its rule, in one step; and those who applied in vain.
Result<void> SampleCamps::announce(const QJsonObject& camp)
{
    const OtherChance chance(m_stage, m_activities.random());
    const QString key = camp.value("group"_L1).toString();
    const int guests = static_cast<int>(camp.value("guests"_L1).toObject().size());
    KITCAMP_TRY(m_activities.add(key,
                                 {{"kind"_L1, u"camp"_s},
                                  {"form"_L1, u"holiday"_s},
                                  {"code"_L1, camp.value("code"_L1)},
                                  {"name"_L1, camp.value("name"_L1)},
                                  {"name_en"_L1, camp.value("name_en"_L1)},
                                  {"topic"_L1, camp.value("topic"_L1)},
                                  {"starts_on"_L1, camp.value("begins"_L1)},
                                  {"ends_on"_L1, endOf(camp).toString(Qt::ISODate)},
                                  {"seats_site"_L1, QString::number(guests * 12)}},
                                 textsOf(camp.value("hosts"_L1).toArray()),
                                 camp.value("note"_L1).toString()));
    RecordBatch batch{u"import"_s, key + u".xlsx"_s, u"person"_s, {}};
    addGroup(batch, camp);
    addGuests(batch, camp, camp.value("guests"_L1).toObject(), {});
    addGuests(batch, camp, camp.value("teachers"_L1).toObject(), {{"role"_L1, u"teacher"_s}});
    addGuests(batch, camp, camp.value("declined"_L1).toObject(),
              {{"state"_L1, u"declined"_s}, {"reason"_L1, u"名额已满"_s}});
    return m_stage.perform(toAction(batch));
}

/// Who comes was decided long before: they get their group and cards.
Result<void> SampleCamps::receive(const QJsonObject& camp)
{
    RecordBatch batch{u"import"_s, camp.value("group"_L1).toString() + u".xlsx"_s, u"person"_s, {}};
    addGroup(batch, camp);
    m_story.welcome(batch);
    return m_stage.perform(toAction(batch));
}

void SampleCamps::addGroup(RecordBatch& batch, const QJsonObject& camp)
{
    const QString key = camp.value("group"_L1).toString();
    QString name;
    for (const QJsonValue& value : m_stage.data.centre.value("groups"_L1).toArray()) {
        QJsonObject group = value.toObject();
        if (group.take("key"_L1).toString() != key)
            continue;
        name = group.value("name"_L1).toString();
        m_stage.addTo(batch, u"borrower_group"_s, key, group);
    }
    QJsonObject rule = m_stage.data.centre.value("campRule"_L1).toObject();
    rule.insert("note"_L1, name);
    rule.insert("borrower_group"_L1, m_stage.reference(u"borrower_group"_s, key));
    m_stage.addTo(batch, u"loan_rule"_s, {}, rule);
}

void SampleCamps::addGuests(RecordBatch& batch, const QJsonObject& camp, const QJsonObject& counts,
                            const QJsonObject& participation)
{
    const bool teaches = participation.value("role"_L1) == "teacher"_L1;
    const bool comes = !participation.contains("state"_L1);
    const QString key = camp.value("group"_L1).toString();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        for (int i = 0; i < it->toInt(); ++i) {
            SampleIdentity guest =
                m_activities.people().guest(it.key(), teaches, dateOf(camp.value("begins"_L1)), endOf(camp));
            guest.group = key;
            const qint64 person = comes ? m_activities.people().enter(batch, guest)
                                        : m_activities.people().add(batch, guest, false);
            m_activities.addParticipation(batch, m_activities.idOf(u"activity"_s, key), person,
                                          participation);
        }
    }
}

/// Each day a morning and an afternoon; the last day is for projects.
Result<void> SampleCamps::planDays(const QJsonObject& camp)
{
    SessionWish wish;
    wish.row.activity = m_activities.idOf(u"activity"_s, camp.value("group"_L1).toString());
    wish.row.room = m_activities.idOf(u"room"_s, u"lab2"_s);
    wish.row.minutes = 180;
    wish.staff = {{m_activities.idOf(u"person"_s, u"lin"_s)}, {m_activities.idOf(u"person"_s, u"he"_s)}};
    SessionPattern pattern;
    pattern.from = dateOf(camp.value("begins"_L1));
    pattern.until = endOf(camp);
    pattern.onDaysOff = true;
    pattern.times = {PatternTime{{}, 9 * 60, 180}, PatternTime{{}, 13 * 60 + 30, 180}};
    const QString lastDay = endOf(camp).toString(Qt::ISODate);
    const QJsonArray titles = m_story.tells(camp) ? m_story.sessionTitles() : QJsonArray();
    return m_activities.addSessions(wish, pattern, [&](AddSeries& series) {
        qsizetype place = 0;
        for (SessionRow& row : series.sessions) {
            row.title = titles.at(place++).toArray().at(0).toString();
            const bool isAfternoon = row.time() && row.time()->starts > lunch;
            if (row.starts.startsWith(lastDay))
                row.kind = isAfternoon ? u"ceremony"_s : u"project"_s;
            else if (isAfternoon)
                row.kind = u"practice"_s;
        }
    });
}

/// All that came completed it.
Result<void> SampleCamps::finish(const QString& group)
{
    KITCAMP_ASSIGN(const QList<qint64> came, m_activities.confirmed(m_activities.idOf(u"activity"_s, group)));
    return m_stage.perform(toAction(EditRecords{u"participation"_s, came, {{"state"_L1, u"completed"_s}}}));
}

std::optional<size_t> SampleCamps::freeBoard()
{
    for (int tries = 0; tries < 400; ++tries) {
        const auto i = static_cast<size_t>(m_stage.below(static_cast<int>(m_stage.devices.size())));
        const SampleDevice& device = m_stage.devices[i];
        if (device.free
            && (device.category == "ai"_L1 || device.category == "iot"_L1 || device.category == "cameras"_L1))
            return i;
    }
    return std::nullopt;
}

Result<void> SampleCamps::begin(const QString& group, int borrowers, qint64 ends)
{
    for (size_t person = 0; person < m_stage.people.size(); ++person) {
        if (m_stage.people[person].group != group || borrowers-- <= 0)
            continue;
        std::vector<SampleLoan> loans;
        const qint64 visit = m_stage.store.ids().nextValue();
        for (int i = 0; i < 1 + m_stage.below(2); ++i) {
            m_stage.clock.advanceSeconds(7);
            const auto board = freeBoard();
            if (!board)
                break;
            KITCAMP_ASSIGN(const auto loan, m_desk.lend(person, *board, visit));
            if (loan)
                loans.push_back(*loan);
        }
        m_stage.clock.advanceSeconds(30);
        m_stage.script.add(ends + static_cast<qint64>(person) * 20,
                           [this, person, loans] { return m_desk.takeAllBack(person, loans); });
    }
    return {};
}

} // namespace kitcamp
