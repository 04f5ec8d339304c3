// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of the week: training, jury, a camp to come, a project, and what is booked.
#include "models/lending/booking/reservationactions.h"
#include "models/sample/sampleweek.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int camerasShort = 4;
constexpr int boardsOfPractice = 30;

} // namespace

Result<void> SampleWeek::addOthers()
{
    const auto text = [](QDate date) { return date.toString(Qt::ISODate); };
    KITCAMP_TRY(m_activities.add(u"jury"_s,
                                 {{"kind"_L1, u"contest"_s},
                                  {"name"_L1, u"荣昶杯评审会"_s},
                                  {"name_en"_L1, u"Rongchang Cup jury"_s},
                                  {"topic"_L1, u"人工智能"_s},
                                  {"starts_on"_L1, text(day(4))},
                                  {"ends_on"_L1, text(day(4))}},
                                 {u"sjtu"_s, u"huawei"_s}, {}));
    SessionWish jury = wish(u"jury"_s, u"r205"_s, 120);
    jury.row.kind = u"project"_s;
    jury.row.setTime(SessionTime{day(4), 14 * 60, 120});
    jury.staff = {{m_activities.idOf(u"person"_s, u"lin"_s), u"judge"_s},
                  {m_activities.idOf(u"person"_s, u"he"_s), u"judge"_s}};
    KITCAMP_TRY(m_activities.addSession(jury));
    KITCAMP_TRY(m_activities.add(u"winter"_s,
                                 {{"kind"_L1, u"camp"_s},
                                  {"name"_L1, u"寒假智能硬件训练营"_s},
                                  {"name_en"_L1, u"Winter Intelligent Hardware Camp"_s},
                                  {"topic"_L1, u"物联网"_s},
                                  {"form"_L1, u"holiday"_s},
                                  {"state"_L1, u"draft"_s},
                                  {"seats_site"_L1, u"60"_s},
                                  {"starts_on"_L1, text(day(1, 9))},
                                  {"ends_on"_L1, text(day(5, 9))}},
                                 {u"alliance"_s, u"sjtu"_s, u"huawei"_s},
                                 u"筹备中。 In preparation (sample)."_s));
    SessionWish briefing = wish(u"winter"_s, {}, 60);
    briefing.row.title = u"训练营说明会 Camp briefing"_s;
    briefing.row.kind = u"online"_s;
    briefing.row.onlineLink = u"https://meeting.example.edu/camp"_s;
    KITCAMP_TRY(m_activities.addSession(briefing));
    return {};
}

/// People of the centre learn the new boards; nobody was told yet.
Result<void> SampleWeek::planTraining()
{
    KITCAMP_TRY(m_activities.add(u"training"_s,
                                 {{"kind"_L1, u"training"_s},
                                  {"name"_L1, u"员工培训：新开发板"_s},
                                  {"name_en"_L1, u"Staff training"_s},
                                  {"starts_on"_L1, day(3).toString(Qt::ISODate)},
                                  {"ends_on"_L1, day(3).toString(Qt::ISODate)}},
                                 {u"sjtu"_s}, {}));
    RecordBatch batch{u"save"_s, u"培训名单"_s, u"participation"_s, {}};
    for (const SamplePerson& person : m_stage.people) {
        if (person.group == "staff"_L1 && !person.gone)
            m_activities.addParticipation(batch, id(u"training"_s), person.id.value, {});
    }
    KITCAMP_TRY(m_stage.perform(toAction(batch)));
    SessionWish training = wish(u"training"_s, u"r301"_s, 120);
    training.row.kind = u"practice"_s;
    training.row.setTime(SessionTime{day(3), 10 * 60, 120});
    training.staff = {{m_activities.idOf(u"person"_s, u"gao"_s)}};
    KITCAMP_TRY(m_activities.addSession(training));
    return {};
}

/// Four students of the IoT class and their mentor.
Result<void> SampleWeek::addProject()
{
    const auto text = [](QDate date) { return date.toString(Qt::ISODate); };
    KITCAMP_TRY(m_activities.add(u"project"_s,
                                 {{"kind"_L1, u"project"_s},
                                  {"parent"_L1, QString::number(id(u"iot"_s))},
                                  {"name"_L1, u"校园空气质量监测网"_s},
                                  {"name_en"_L1, u"Campus air quality network"_s},
                                  {"topic"_L1, u"物联网"_s},
                                  {"description"_L1, u"用 NB-IoT 与 LiteOS 搭建十个监测点，数据上云。"_s},
                                  {"starts_on"_L1, text(day(1, -3))},
                                  {"ends_on"_L1, text(day(5, 5))}},
                                 {u"sjtu"_s}, {}));
    RecordBatch batch{u"save"_s, u"校园空气质量监测网"_s, u"activity"_s, {}};
    const qint64 project = id(u"project"_s);
    QList<qint64> team;
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT person FROM participation WHERE activity=? AND state='confirmed' ORDER BY id LIMIT 4",
        [&](const Statement& row) { team << row.integer(0); }, id(u"iot"_s)));
    for (const qint64 person : team)
        m_activities.addParticipation(batch, project, person, {});
    m_activities.addParticipation(batch, project, m_activities.idOf(u"person"_s, u"xu"_s),
                                  {{"role"_L1, u"mentor"_s}});
    const auto milestone = [&](const QString& title, QDate due, QDate done = {}) {
        m_stage.addTo(batch, u"milestone"_s, {},
                      {{"activity"_L1, QString::number(project)},
                       {"title"_L1, title},
                       {"due"_L1, text(due)},
                       {"done_on"_L1, done.isValid() ? text(done) : QString()}});
    };
    milestone(u"选题与方案"_s, day(5, -3), day(4, -3));
    milestone(u"样机"_s, day(5, -1));
    milestone(u"十个监测点上线"_s, day(5, 3));
    milestone(u"结题答辩与论文"_s, day(5, 5));
    return m_stage.perform(toAction(batch));
}

Result<void> SampleWeek::reserve(const QString& model, qint64 session, int count)
{
    const qint64 row = m_activities.idOf(u"model"_s, model);
    if (row == 0 || count <= 0)
        return {};
    MakeReservations booking;
    ReservationWish wish;
    wish.id = m_stage.store.ids().next<ReservationId>();
    wish.model = ModelId{row};
    wish.count = count;
    wish.session = session;
    booking.wishes << wish;
    booking.at = m_stage.clock.now();
    booking.overrideReason = u"另向学院借用"_s;
    return m_stage.perform(toAction(booking));
}

/// Thirty boards for the practice on Saturday, and four cameras more than there are.
Result<void> SampleWeek::bookDevices()
{
    KITCAMP_ASSIGN(const qint64 practice, sessionOf(u"iot"_s, 4));
    KITCAMP_TRY(reserve(u"ESP32-DevKitC"_s, practice, boardsOfPractice));
    const qint64 camera = m_activities.idOf(u"model"_s, u"RealSense D435"_s);
    if (camera == 0)
        return {};
    BookingLedger ledger(m_stage.store.reader(), m_stage.clock.now());
    KITCAMP_ASSIGN(const auto steps, ledger.supplyForSessions(ModelId{camera}, bookingDays(day(6), day(6))));
    int free = steps.empty() ? 0 : steps.front().free;
    for (const FreeStep& step : steps)
        free = std::min(free, step.free);
    return reserve(u"RealSense D435"_s, practice, std::max(0, free) + camerasShort);
}

} // namespace kitcamp
