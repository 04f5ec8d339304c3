// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/statistics/lendingcentre.h"

#include "app/domain.h"
#include "models/lending/loanactions.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QString text(qint64 value)
{
    return QString::number(value);
}

QString flag(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

} // namespace

LendingCentre::LendingCentre(const QByteArray& zone, quint64 seed)
    : m_store(fullDomain(), seed)
    , m_random(seed)
    , m_zone(zone)
{
    const auto saved = m_store->perform(SaveSettings{{{u"zone"_s, QString::fromLatin1(zone)}}});
    if (!saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    addThings();
    addPeople();
    addLoans();
    addConditions();
}

qint64 LendingCentre::add(const QString& table, const QJsonObject& values)
{
    return m_store.add(table, values);
}

void LendingCentre::addThings()
{
    const qint64 top = add(u"category"_s, {{"name"_L1, "Boards"_L1}});
    const qint64 inner = add(u"category"_s, {{"name"_L1, "IoT"_L1}, {"parent"_L1, text(top)}});
    const qint64 deep = add(u"category"_s, {{"name"_L1, "Radio"_L1}, {"parent"_L1, text(inner)}});
    const qint64 other = add(u"category"_s, {{"name"_L1, "Cameras"_L1}});
    m_parents = {{inner, top}, {deep, inner}};
    for (const qint64 category : {top, inner, deep, other, qint64(0)}) {
        QJsonObject values{{"name"_L1, u"M%1"_s.arg(m_makers.size())},
                           {"maker"_L1, m_random.chance(70) ? u"A"_s : u""_s}};
        if (category)
            values.insert("category"_L1, text(category));
        const qint64 model = add(u"model"_s, values);
        m_makers.insert(model, values.value("maker"_L1).toString());
        m_categories.insert(model, category);
    }
    for (const char* place : {"Shelf", "Room"})
        m_places << add(u"place"_s, {{"name"_L1, QString::fromLatin1(place)}});
    for (int i = 0; i < 30; ++i) {
        PlainDevice device;
        device.tag = u"D-%1"_s.arg(i, 2, 10, QChar(u'0'));
        device.model = m_makers.keys().at(m_random.below(static_cast<int>(m_makers.size())));
        device.place = m_random.chance(60) ? m_random.pick(m_places) : 0;
        if (m_random.chance(60))
            device.bought = QDate(2024, 6, 1).addDays(m_random.below(800)).toString(Qt::ISODate);
        device.lendable = m_random.chance(85);
        device.staysHere = m_random.chance(8);
        device.price = m_random.chance(70) ? m_random.between(1, 90'000) : 0;
        QJsonObject values{{"asset_tag"_L1, device.tag},
                           {"model"_L1, text(device.model)},
                           {"lendable"_L1, flag(device.lendable)},
                           {"stays_here"_L1, flag(device.staysHere)},
                           {"currency"_L1, "CNY"_L1}};
        if (device.place)
            values.insert("place"_L1, text(device.place));
        if (!device.bought.isEmpty())
            values.insert("purchased_on"_L1, device.bought);
        if (device.price)
            values.insert("price_minor"_L1, text(device.price));
        device.id = add(u"device"_s, values);
        m_devices << device;
    }
}

void LendingCentre::addPeople()
{
    QList<qint64> organizations;
    for (const char* name : {"North", "South"})
        organizations << add(u"organization"_s, {{"name_en"_L1, QString::fromLatin1(name)}});
    QList<qint64> groups;
    for (const char* name : {"Staff", "Students"})
        groups << add(u"borrower_group"_s, {{"name_en"_L1, QString::fromLatin1(name)}});
    for (int i = 0; i < 2; ++i)
        m_rules << add(u"loan_rule"_s, {{"note"_L1, u"Rule %1"_s.arg(i)}});
    for (int i = 0; i < 12; ++i) {
        PlainPerson person;
        person.organization = m_random.chance(75) ? m_random.pick(organizations) : 0;
        person.gender = m_random.pick(QStringList{u""_s, u"f"_s, u"m"_s});
        person.degree = m_random.pick(QStringList{u""_s, u"bachelor"_s, u"master"_s});
        person.entryYear = m_random.chance(70) ? m_random.between(2021, 2027) : 0;
        QJsonObject values{
            {"name"_L1, u"P%1"_s.arg(i)}, {"gender"_L1, person.gender}, {"degree_level"_L1, person.degree}};
        if (person.organization)
            values.insert("organization"_L1, text(person.organization));
        if (person.entryYear)
            values.insert("entry_year"_L1, text(person.entryYear));
        person.id = add(u"person"_s, values);
        for (const qint64 group : groups) {
            if (!m_random.chance(50))
                continue;
            person.groups << group;
            add(u"group_member"_s, {{"borrower_group"_L1, text(group)}, {"person"_L1, text(person.id)}});
        }
        m_persons << person;
    }
}

void LendingCentre::addLoans()
{
    RecordBatch batch{u"import"_s, u"old"_s, u"loan"_s, {}};
    for (const PlainDevice& device : m_devices) {
        // One after the other, often on the same day, now and then over months.
        qint64 at = QDateTime(QDate(2024, 9, 20), QTime(8, 0), m_zone).toSecsSinceEpoch()
            + m_random.below(200) * 86400LL;
        const int count = m_random.below(9);
        for (int i = 0; i < count; ++i) {
            at += m_random.below(m_random.chance(30) ? 20'000 : 4'000'000);
            PlainLoan loan;
            loan.id = m_store->ids().nextValue();
            loan.device = device.id;
            loan.borrower = m_random.pick(m_persons).id;
            loan.lentAt = at;
            const qint64 length =
                m_random.chance(8) ? 0 : m_random.below(m_random.chance(40) ? 90'000 : 7'000'000);
            at += length;
            if (loan.lentAt > now())
                break;
            if (at <= now() && (device.staysHere || !(i + 1 == count && m_random.chance(40))))
                loan.returnedAt = at;
            if (device.staysHere && !loan.returnedAt)
                break; // a machine cannot be out
            if (m_random.chance(85))
                loan.due = local(loan.lentAt + m_random.below(3'000'000)).toString(u"yyyy-MM-ddTHH:mm"_s);
            loan.rule = m_random.chance(60) ? m_random.pick(m_rules) : 0;
            loan.imported = m_random.chance(50);
            loan.overridden = m_random.chance(15);
            QJsonObject values{{"device"_L1, text(loan.device)},
                               {"borrower"_L1, text(loan.borrower)},
                               {"visit"_L1, "1"_L1},
                               {"lent_at"_L1, text(loan.lentAt)},
                               {"imported"_L1, flag(loan.imported)},
                               {"override_reason"_L1, loan.overridden ? u"asked nicely"_s : u""_s}};
            if (loan.returnedAt)
                values.insert("returned_at"_L1, text(*loan.returnedAt));
            if (!loan.due.isEmpty())
                values.insert("due"_L1, loan.due);
            if (loan.rule)
                values.insert("rule"_L1, text(loan.rule));
            batch.add(u"loan"_s, loan.id, values);
            m_loans << loan;
            if (!loan.returnedAt)
                break;
        }
    }
    const auto done = m_store->perform(batch);
    if (!done)
        qFatal("%s %s", qPrintable(done.error().sentence), qPrintable(done.error().detail));
}

void LendingCentre::addConditions()
{
    for (PlainDevice& device : m_devices) {
        if (m_random.chance(20)) {
            device.condition = m_random.pick(QStringList{u"broken"_s, u"lost"_s, u"withdrawn"_s, u"worn"_s});
            device.markedAt = now() - m_random.below(300) * 86400LL;
            MarkDevice mark;
            mark.note = m_store->ids().nextValue();
            mark.device = DeviceId{device.id};
            mark.at = *device.markedAt;
            mark.condition = device.condition;
            mark.text = u"seen"_s;
            if (!m_store->perform(mark))
                qFatal("a device could not be marked");
        } else if (m_random.chance(10)) {
            device.archived = true;
            if (!m_store.set(u"device"_s, device.id, u"archived"_s, u"1"_s))
                qFatal("a device could not be archived");
        }
    }
}

const PlainDevice& LendingCentre::device(qint64 id) const
{
    return *std::find_if(m_devices.begin(), m_devices.end(),
                         [&](const PlainDevice& one) { return one.id == id; });
}

const PlainPerson& LendingCentre::person(qint64 id) const
{
    return *std::find_if(m_persons.begin(), m_persons.end(),
                         [&](const PlainPerson& one) { return one.id == id; });
}

QList<qint64> LendingCentre::categories(qint64 model) const
{
    QList<qint64> found;
    for (qint64 category = m_categories.value(model); category; category = m_parents.value(category))
        found << category;
    return found;
}

QString LendingCentre::timeKey(const QDateTime& local, const QString& dimension)
{
    if (dimension == "year"_L1)
        return local.toString(u"yyyy"_s);
    if (dimension == "month"_L1)
        return local.toString(u"yyyy-MM"_s);
    if (dimension == "weekday"_L1)
        return QString::number(local.date().dayOfWeek());
    return dimension == "hour"_L1 ? QString::number(local.time().hour()) : local.date().toString(Qt::ISODate);
}

QStringList LendingCentre::keys(const PlainDevice& device, const QString& dimension) const
{
    const auto known = [](qint64 id) { return QStringList{id ? text(id) : QString()}; };
    const QList<qint64> above = categories(device.model);
    if (dimension == "category"_L1) {
        QStringList all;
        for (const qint64 category : above)
            all << text(category);
        return all.isEmpty() ? QStringList{QString()} : all;
    }
    if (dimension == "main_category"_L1)
        return known(above.isEmpty() ? 0 : above.last());
    if (dimension == "model"_L1)
        return known(device.model);
    if (dimension == "maker"_L1)
        return {maker(device.model)};
    if (dimension == "place"_L1)
        return known(device.place);
    return dimension == "condition"_L1 ? QStringList{device.condition} : QStringList{device.tag};
}

QStringList LendingCentre::keys(const PlainLoan& loan, const QString& dimension) const
{
    const PlainPerson& who = person(loan.borrower);
    if (dimension == "organization"_L1)
        return {who.organization ? text(who.organization) : QString()};
    if (dimension == "gender"_L1)
        return {who.gender};
    if (dimension == "degree"_L1)
        return {who.degree};
    if (dimension == "entry_year"_L1)
        return {who.entryYear ? text(who.entryYear) : QString()};
    if (dimension == "study_year"_L1) {
        const QDate day = local(loan.lentAt).date();
        const int year = day.year() - (day.month() < 9 ? 1 : 0) - who.entryYear + 1;
        return {who.entryYear && year >= 1 && year <= 12 ? text(year) : QString()};
    }
    if (dimension == "group"_L1) {
        QStringList groups;
        for (const qint64 group : who.groups)
            groups << text(group);
        return groups.isEmpty() ? QStringList{QString()} : groups;
    }
    if (dimension == "rule"_L1)
        return {loan.rule ? text(loan.rule) : QString()};
    if (dimension == "imported"_L1)
        return {loan.imported ? u"yes"_s : u"no"_s};
    return keys(device(loan.device), dimension);
}

} // namespace kitcamp::testkit
