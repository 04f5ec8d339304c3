// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/openingcamp.h"

#include "models/activities/roster/rosteractions.h"
#include "models/activities/teams/teamactions.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// Collects the Actions that make one camp.
class Opening
{
public:
    explicit Opening(Store& store)
        : m_store(store)
        , m_camp(add(u"activity"_s,
                     {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Camp"_s}, {u"state"_s, u"published"_s}}))
    {
    }

    QList<Action> all()
    {
        const QList<qint64> confirmed = people(5, u"student"_s, u"confirmed"_s);
        people(2, u"student"_s, u"applied"_s);
        people(2, u"student"_s, u"waiting"_s);
        people(2, u"mentor"_s, u"confirmed"_s);
        people(1, u"judge"_s, u"confirmed"_s);
        addThings();
        addSessions();
        addParts();
        formTeams(confirmed);
        // Who completes can have a certificate.
        m_actions << toAction(EditRecords{
            u"participation"_s, {confirmed.constFirst()}, QJsonObject{{u"state"_s, u"completed"_s}}});
        return m_actions;
    }

private:
    qint64 add(const QString& table, const QJsonObject& values)
    {
        const qint64 id = m_store.ids().nextValue();
        m_actions << toAction(AddRecord{.table = table, .id = id, .values = values});
        return id;
    }
    qint64 addPart(const QString& table, QJsonObject values)
    {
        values.insert(u"activity"_s, QString::number(m_camp));
        return add(table, values);
    }

    QList<qint64> people(int count, const QString& role, const QString& state)
    {
        AddParticipants adding{.activity = m_camp, .role = role, .state = state, .at = m_store.clock().now()};
        QList<qint64> participations;
        RecordBatch batch{.purpose = u"import"_s, .title = u"camp.csv"_s, .table = u"person"_s};
        for (int i = 0; i < count; ++i) {
            const qint64 person = m_store.ids().nextValue();
            batch.add(u"person"_s, person, {{u"name"_s, u"%1 %2 %3"_s.arg(state, role).arg(i)}});
            participations << m_store.ids().nextValue();
            adding.entries << RosterEntry{participations.constLast(), person};
        }
        m_actions << toAction(batch) << toAction(adding);
        return participations;
    }

    void addThings()
    {
        const qint64 model = add(u"model"_s, {{u"name"_s, u"Board"_s}});
        for (int i = 0; i < 3; ++i)
            add(u"device"_s,
                {{u"asset_tag"_s, u"CAMP-%1"_s.arg(i)},
                 {u"model"_s, QString::number(model)},
                 {u"stays_here"_s, i == 0 ? u"1"_s : u"0"_s}});
    }

    void addSessions()
    {
        const qint64 room = add(u"room"_s, {{u"name"_s, u"Hall"_s}});
        for (const QString& starts : {u"2026-09-08T09:00"_s, u"2026-09-09T09:00"_s})
            addPart(u"session"_s,
                    {{u"starts"_s, starts}, {u"minutes"_s, u"120"_s}, {u"room"_s, QString::number(room)}});
    }

    void addParts()
    {
        const QJsonObject first{{u"place_in_order"_s, u"1"_s}, {u"name"_s, u"First"_s}};
        const qint64 round = addPart(u"judging_round"_s, first);
        QJsonObject criterion = first;
        criterion.insert(u"judging_round"_s, QString::number(round));
        add(u"rubric_criterion"_s, criterion);
        addPart(u"contest_round"_s, first);
        addPart(u"selection_criterion"_s, first);
        addPart(u"pretraining_module"_s, {{u"place_in_order"_s, u"1"_s}, {u"title"_s, u"Before"_s}});
        const qint64 cloud = addPart(u"cloud_resource"_s, {{u"name"_s, u"Cloud"_s}});
        add(u"cloud_account"_s, {{u"resource"_s, QString::number(cloud)}, {u"login"_s, u"camp01"_s}});
        addPart(u"lodging_room"_s, {{u"name"_s, u"101"_s}});
        addPart(u"lodging_room"_s, {{u"name"_s, u"102"_s}});
        addPart(u"project_case"_s, {{u"number"_s, u"1"_s}, {u"name"_s, u"Case"_s}});
    }

    void formTeams(const QList<qint64>& people)
    {
        IdGenerator& ids = m_store.ids();
        FormTeams form{.activity = m_camp, .plan = ids.nextValue(), .name = u"Plan"_s};
        form.teams << PlannedTeam{ids.nextValue(), 1} << PlannedTeam{ids.nextValue(), 2};
        for (int i = 0; i < people.size(); ++i)
            form.places << PlannedPlace{ids.nextValue(), people[i], 1 + i % 2, false};
        form.rules = {{u"teams"_s, 2}};
        form.counts = true;
        form.at = m_store.clock().now();
        m_actions << toAction(form);
    }

    Store& m_store;
    QList<Action> m_actions;
    qint64 m_camp;
};

} // namespace

QList<Action> openingCamp(Store& store)
{
    return Opening(store).all();
}

} // namespace kitcamp::testkit
