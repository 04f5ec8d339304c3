// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/selection/selectioncamp.h"

#include "models/activities/activitydomain.h"
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/publishing/publishing.h"
#include "models/activities/selection/selectionactions.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Domain selectionDomain()
{
    Domain domain;
    registerRecords(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerCamps(domain);
    registerSelection(domain);
    registerPublishing(domain);
    return domain;
}

SelectionCamp::SelectionCamp(Store& store, int seats)
    : m_store(store)
{
    camp = add(u"activity"_s,
               {{u"kind"_s, u"camp"_s},
                {u"name"_s, u"大河营"_s},
                {u"name_en"_s, u"River Camp"_s},
                {u"state"_s, u"published"_s},
                {u"seats_site"_s, seats},
                {u"starts_on"_s, u"2027-08-20"_s},
                {u"ends_on"_s, u"2027-08-23"_s}});
    river = add(u"organization"_s, {{u"name"_s, u"River University"_s}});
    lake = add(u"organization"_s, {{u"name"_s, u"Lake University"_s}});
    question = add(u"question"_s,
                   {{u"activity"_s, camp},
                    {u"place_in_order"_s, 1},
                    {u"kind"_s, u"choice"_s},
                    {u"text"_s, u"Do you program?"_s},
                    {u"options"_s, u"Yes\nNo"_s}});
    motivation = add(u"selection_criterion"_s,
                     {{u"activity"_s, camp},
                      {u"place_in_order"_s, 1},
                      {u"name"_s, u"Motivation"_s},
                      {u"weight"_s, 3},
                      {u"most"_s, 10}});
    skill = add(u"selection_criterion"_s,
                {{u"activity"_s, camp},
                 {u"place_in_order"_s, 2},
                 {u"name"_s, u"Programming"_s},
                 {u"weight"_s, 1},
                 {u"question"_s, question},
                 {u"points"_s, u"Yes=10\nNo=2"_s},
                 {u"most"_s, 10}});
}

qint64 SelectionCamp::add(const QString& table, QJsonObject values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isDouble())
            *it = QString::number(it->toInteger());
    }
    const qint64 id = m_store.ids().nextValue();
    const auto done = m_store.perform(AddRecord{table, id, values});
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence + done.error().detail));
    return id;
}

qint64 SelectionCamp::apply(const QString& name, qint64 university, int points, const QString& answer,
                            const QString& state)
{
    const qint64 person =
        add(u"person"_s, {{u"name"_s, name}, {u"organization"_s, university}, {u"gender"_s, u"f"_s}});
    const qint64 participation = add(u"participation"_s,
                                     {{u"activity"_s, camp},
                                      {u"person"_s, person},
                                      {u"role"_s, u"student"_s},
                                      {u"state"_s, state},
                                      {u"applied_at"_s, ++m_applied}});
    if (!answer.isEmpty())
        add(u"answer"_s,
            {{u"participation"_s, participation}, {u"question"_s, question}, {u"value"_s, answer}});
    if (points >= 0) {
        const auto done = m_store.perform(
            MarkApplicant{m_store.ids().nextValue(), participation, motivation, points * 100LL, {}});
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    return participation;
}

void SelectionCamp::quota(const QJsonObject& values)
{
    QJsonObject all = values;
    all.insert(u"activity"_s, camp);
    add(u"camp_quota"_s, all);
}

SelectionBook SelectionCamp::book() const
{
    const auto book = SelectionBook::read(m_store.reader(), camp, QLocale(QLocale::English));
    if (!book)
        qFatal("%s", qPrintable(book.error().sentence + book.error().detail));
    return *book;
}

QString SelectionCamp::state(qint64 participation) const
{
    return column(participation, u"state"_s);
}

QString SelectionCamp::column(qint64 participation, const QString& name) const
{
    const QByteArray sql = "SELECT CAST(" + name.toUtf8() + " AS TEXT) FROM participation WHERE id=?";
    const auto found = m_store.reader().text(sql.constData(), participation);
    return found ? found->value_or(QString()) : found.error().detail;
}

} // namespace kitcamp
