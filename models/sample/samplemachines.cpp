// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplemachines.h"

#include "models/lending/booking/reservationactions.h"
#include "models/lending/machineactions.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int bookers = 4;

QString textOf(const QDateTime& moment)
{
    return moment.toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace

void SampleMachines::schedule()
{
    if (const SampleTerm* last = m_calendar.before(1))
        m_stage.plan(last->lastDay(), QTime(9, 0), [this] { return addRule(); });
    m_stage.script.add(m_stage.end - 1800, [this] { return book(); });
}

Result<void> SampleMachines::addRule()
{
    return m_stage.perform(
        toAction(AddRecord{u"loan_rule"_s,
                           m_stage.store.ids().nextValue(),
                           {{"note"_L1, u"加工设备 · 先完成入门课程"_s},
                            {"category"_L1, m_stage.reference(u"category"_s, u"making"_s)},
                            {"requires_course"_L1, m_stage.reference(u"course"_s, u"maker"_s)},
                            {"max_items"_L1, u"1"_s},
                            {"loan_days"_L1, u"0"_s},
                            {"loan_hours"_L1, u"4"_s},
                            {"max_renewals"_L1, u"0"_s},
                            {"renewal_days"_L1, u"0"_s}}}));
}

Result<QList<qint64>> SampleMachines::inducted()
{
    QList<qint64> persons;
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT p.person FROM participation AS p JOIN activity AS a ON a.id=p.activity WHERE a.course=?"
        " AND p.state='completed' AND EXISTS (SELECT 1 FROM person_number WHERE person=p.person AND "
        "kind='card')"
        " ORDER BY p.id LIMIT ?",
        [&](const Statement& row) { persons << row.integer(0); }, m_activities.idOf(u"course"_s, u"maker"_s),
        bookers));
    return persons;
}

Result<qint64> SampleMachines::bookOne(const QString& tag, qint64 person, const QDateTime& from, int hours)
{
    KITCAMP_ASSIGN(const auto device,
                   m_stage.store.reader().integer("SELECT id FROM device WHERE asset_tag=?", tag));
    if (!device)
        return 0;
    ReservationWish wish;
    wish.id = m_stage.store.ids().next<ReservationId>();
    wish.device = DeviceId{*device};
    wish.person = PersonId{person};
    wish.starts = textOf(from);
    wish.ends = textOf(from.addSecs(hours * 3600));
    MakeReservations booking;
    booking.wishes << wish;
    booking.at = m_stage.clock.now();
    KITCAMP_TRY(m_stage.perform(toAction(booking)));
    return wish.id.value;
}

Result<void> SampleMachines::book()
{
    KITCAMP_ASSIGN(const QList<qint64> persons, inducted());
    if (persons.size() < bookers)
        return {};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_stage.clock.now(), m_stage.zone);
    const QDate tomorrow = now.date().addDays(1);
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0));
    KITCAMP_ASSIGN(const qint64 running, bookOne(u"PRINT-0001"_s, persons[0], hour, 3));
    KITCAMP_TRY(bookOne(u"PRINT-0002"_s, persons[1], QDateTime(tomorrow, QTime(14, 0)), 3));
    KITCAMP_TRY(bookOne(u"LASER-0001"_s, persons[2], QDateTime(tomorrow, QTime(10, 0)), 2));
    KITCAMP_TRY(bookOne(u"NODE-0001"_s, persons[3], QDateTime(tomorrow, QTime(9, 0)), 12));
    if (running == 0)
        return {};
    KITCAMP_ASSIGN(const auto device,
                   m_stage.store.reader().integer("SELECT device FROM reservation WHERE id=?", running));
    StartUse use;
    use.reservation = ReservationId{running};
    use.device = DeviceId{device.value_or(0)};
    use.person = PersonId{persons[0]};
    use.at = m_stage.clock.now();
    use.starts = textOf(hour);
    use.ends = textOf(hour.addSecs(3 * 3600));
    return m_stage.perform(toAction(use));
}

} // namespace kitcamp
