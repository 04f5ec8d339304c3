// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the call to the list of those who come.
#include "models/sample/samplecampstory.h"

#include "models/activities/roster/rosteractions.h"
#include "models/activities/selection/selectionactions.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredInVain = 6; ///< who were offered a seat and withdrew
constexpr int movedUp = 5; ///< who come because of them
constexpr int alsoWaited = 9;
constexpr int resubmitted = 6;

QStringList namesOf(const QJsonArray& rows)
{
    QStringList names;
    for (const QJsonValue& row : rows)
        names << row.toObject().value("name"_L1).toString();
    return names;
}

} // namespace

bool SampleCampStory::tells(const QJsonObject& camp) const
{
    return camp.value("group"_L1) == story().value("group"_L1);
}

void SampleCampStory::schedule(const QJsonObject& camp)
{
    m_camp = camp;
    m_begins = dateOf(camp.value("begins"_L1));
    m_ends = m_begins.addDays(camp.value("days"_L1).toInt() - 1);
    const auto at = [this](const char* key, int hour, int minute) {
        return m_stage.at(day(key), QTime(hour, minute));
    };
    SampleScript& script = m_stage.script;
    script.add(at("opens", 10, 0), [this] { return call(); });
    for (QDate friday = day("opens").addDays(11); friday <= day("closes"); friday = friday.addDays(7)) {
        const qint64 evening = m_stage.at(friday, QTime(17, 10));
        script.add(evening, [this, evening] { return takeApplications(evening); });
    }
    const qint64 closing = at("closes", 23, 59);
    script.add(m_stage.at(day("closes").addDays(1), QTime(9, 15)),
               [this, closing] { return takeApplications(closing); });
    script.add(at("decides", 9, 30), [this] { return giveMarks(); });
    script.add(at("decides", 16, 20), [this] { return decide(); });
    script.add(at("confirms", 10, 5), [this] { return confirm(); });
    script.add(at("prepares", 9, 40), [this] { return inviteStaff(); });
    script.add(at("prepares", 9, 50), [this] { return makeKey(); });
    script.add(at("prepares", 14, 10), [this] { return takeAccounts(); });
    script.add(m_stage.at(day("prepares").addDays(9), QTime(15, 0)), [this] { return takeDetails(); });
    for (const auto& [days, percent] : {std::pair(7, 35), std::pair(16, 70), std::pair(25, 100)})
        script.add(m_stage.at(day("prepares").addDays(days), QTime(9, 10)),
                   [this, share = percent] { return takeProgress(share); });
    script.add(at("forms", 9, 20), [this] { return takeWishes(); });
    script.add(at("forms", 10, 0), [this] { return formTeams(); });
    script.add(at("forms", 11, 30), [this] { return nameTeams(); });
    script.add(at("forms", 13, 40), [this] { return giveCases(); });
    script.add(at("forms", 14, 30), [this] { return planDuties(); });
    script.add(at("forms", 15, 30), [this] { return giveBeds(); });
    script.add(at("forms", 16, 10), [this] { return assignAccounts(); });
    scheduleDays();
}

qint64 SampleCampStory::addPlanned(RecordBatch& batch, const QString& table, QJsonObject values, int place)
{
    values.insert("activity"_L1, activityText());
    if (place > 0)
        values.insert("place_in_order"_L1, QString::number(place));
    return m_stage.addTo(batch, table, {}, values);
}

Result<void> SampleCampStory::call()
{
    QStringList hosts;
    for (const QJsonValue& host : m_camp.value("hosts"_L1).toArray())
        hosts << host.toString();
    KITCAMP_ASSIGN(m_activity,
                   m_activities.add(m_camp.value("group"_L1).toString(),
                                    {{"kind"_L1, u"camp"_s},
                                     {"form"_L1, u"holiday"_s},
                                     {"code"_L1, m_camp.value("code"_L1)},
                                     {"name"_L1, m_camp.value("name"_L1)},
                                     {"name_en"_L1, m_camp.value("name_en"_L1)},
                                     {"topic"_L1, m_camp.value("topic"_L1)},
                                     {"starts_on"_L1, m_begins.toString(Qt::ISODate)},
                                     {"ends_on"_L1, m_ends.toString(Qt::ISODate)},
                                     {"seats_site"_L1, QString::number(story().value("seats"_L1).toInt())}},
                                    hosts, m_camp.value("note"_L1).toString()));
    KITCAMP_TRY(planRecords());
    KITCAMP_TRY(planJudging());
    KITCAMP_TRY(m_questionnaire.ask(m_activity, namesOf(story().value("cases"_L1).toArray())));
    drawApplicants();
    return {};
}

Result<void> SampleCampStory::planRecords()
{
    RecordBatch batch{u"save"_s, m_camp.value("name"_L1).toString(), u"camp_phase"_s, {}};
    int place = 0;
    for (const QJsonValue& phase : story().value("phases"_L1).toArray())
        addPlanned(batch, u"camp_phase"_s, phase.toObject(), ++place);
    for (const QJsonValue& quota : story().value("quotas"_L1).toArray())
        addPlanned(batch, u"camp_quota"_s, quota.toObject(), 0);
    for (const QJsonValue& value : story().value("kit"_L1).toArray()) {
        const QString model = m_stage.reference(u"model"_s, value.toArray().at(0).toString());
        if (!model.isEmpty())
            addPlanned(batch, u"kit_item"_s, {{"model"_L1, model}, {"count"_L1, value.toArray().at(1)}}, 0);
    }
    place = 0;
    for (const QJsonValue& module : story().value("modules"_L1).toArray())
        m_modules << addPlanned(batch, u"pretraining_module"_s, module.toObject(), ++place);
    m_resource = addPlanned(batch, u"cloud_resource"_s, story().value("resource"_L1).toObject(), 0);
    return m_stage.perform(toAction(batch));
}

Result<void> SampleCampStory::planJudging()
{
    RecordBatch batch{u"save"_s, u"评审"_s, u"judging_round"_s, {}};
    m_round = addPlanned(batch, u"judging_round"_s,
                         {{"name"_L1, u"终评"_s},
                          {"name_en"_L1, u"Final"_s},
                          {"ties"_L1, u"criteria"_s},
                          {"drop_extremes"_L1, u"1"_s}},
                         1);
    int place = 0;
    for (const QJsonValue& value : story().value("rubric"_L1).toArray()) {
        QJsonObject criterion = value.toObject();
        criterion.insert("judging_round"_L1, QString::number(m_round));
        criterion.insert("place_in_order"_L1, QString::number(++place));
        m_stage.addTo(batch, u"rubric_criterion"_s, {}, criterion);
    }
    return m_stage.perform(toAction(batch));
}

/// Everybody who will apply; those who come are a little better prepared.
void SampleCampStory::drawApplicants()
{
    const OtherChance chance(m_stage, m_random);
    const QJsonArray majors = m_stage.data.camps.value("majors"_L1).toArray();
    const qint64 opens = m_stage.at(day("opens"), QTime(12, 0));
    const auto open = static_cast<int>(m_stage.at(day("closes"), QTime(22, 0)) - opens);
    for (const bool comes : {true, false}) {
        const QJsonObject counts = m_camp.value(comes ? "guests"_L1 : "declined"_L1).toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            for (int i = 0; i < it->toInt(); ++i) {
                SampleApplicant applicant;
                applicant.identity = m_activities.people().guest(it.key(), false, m_begins, m_ends);
                applicant.identity.group = m_camp.value("group"_L1).toString();
                applicant.identity.major = m_stage.oneOf(majors);
                const bool master = applicant.identity.degree == "master"_L1;
                applicant.identity.entryYear = m_begins.year() - 1 - m_stage.below(master ? 2 : 3);
                applicant.comes = comes;
                applicant.sentAt = opens + m_stage.below(open);
                m_applicants.push_back(applicant);
            }
        }
    }
    std::stable_sort(
        m_applicants.begin(), m_applicants.end(),
        [](const SampleApplicant& left, const SampleApplicant& right) { return left.sentAt < right.sentAt; });
}

/// The export of the week: those who sent their questionnaire by \p until.
Result<void> SampleCampStory::takeApplications(qint64 until)
{
    RecordBatch batch{u"import"_s,
                      u"问卷星_%1.xlsx"_s.arg(m_stage.dayOf(until).toString(u"MMdd"_s)),
                      u"participation"_s,
                      {}};
    QStringList others;
    for (const SampleApplicant& applicant : m_applicants) {
        if (applicant.comes)
            others << (others.size() % 5 == 0 ? applicant.identity.latinName : applicant.identity.name);
    }
    for (; m_taken < m_applicants.size() && m_applicants[m_taken].sentAt <= until; ++m_taken) {
        SampleApplicant& applicant = m_applicants[m_taken];
        applicant.number = static_cast<int>(m_taken) + 1 + resubmitted;
        m_questionnaire.draw(applicant, others);
        applicant.person = m_activities.people().add(batch, applicant.identity, false);
        m_questionnaire.submit(batch, m_activity, applicant);
        if (m_taken % 31 == 17)
            m_questionnaire.submitEarlier(batch, applicant, static_cast<int>(m_taken) / 31 + 1);
    }
    return batch.steps.isEmpty() ? Result<void>() : m_stage.perform(toAction(batch));
}

/// Two teachers read the reasons that were given.
Result<void> SampleCampStory::giveMarks()
{
    RecordBatch batch{u"save"_s, u"参加理由评分"_s, u"selection_mark"_s, {}};
    for (const SampleApplicant& applicant : m_applicants)
        m_stage.addTo(batch, u"selection_mark"_s, {},
                      {{"participation"_L1, QString::number(applicant.participation)},
                       {"criterion"_L1, QString::number(m_questionnaire.criterionByHand())},
                       {"points"_L1, QString::number((applicant.comes ? 700 : 400) + below(7) * 50)}});
    return m_stage.perform(toAction(batch));
}

QList<qint64> SampleCampStory::coming() const
{
    QList<qint64> ids;
    for (const SampleApplicant& applicant : m_applicants) {
        if (applicant.comes)
            ids << applicant.participation;
    }
    return ids;
}

Result<void> SampleCampStory::decide()
{
    ApplySelection selection;
    selection.activity = m_activity;
    selection.reason = u"名额已满"_s;
    selection.offerUntil = m_stage.at(day("confirms").addDays(-1), QTime(23, 59));
    selection.at = m_stage.clock.now();
    QList<qint64> come = coming();
    for (int i = 0; i < movedUp; ++i)
        selection.waiting << come.takeLast();
    selection.offered = come;
    for (const SampleApplicant& applicant : m_applicants) {
        if (applicant.comes)
            continue;
        if (selection.offered.size() < come.size() + offeredInVain)
            selection.offered << applicant.participation;
        else if (selection.waiting.size() < movedUp + alsoWaited)
            selection.waiting << applicant.participation;
        else
            selection.declined << applicant.participation;
    }
    return m_stage.perform(toAction(selection));
}

/// Some had other plans, and the next ones moved up.
Result<void> SampleCampStory::confirm()
{
    const qint64 now = m_stage.clock.now();
    const auto inState = [this](const char* state) {
        QList<qint64> ids;
        for (const SampleApplicant& applicant : m_applicants) {
            const auto is = m_stage.store.reader().text("SELECT state FROM participation WHERE id=?",
                                                        applicant.participation);
            if (!applicant.comes && is && is->value_or(QString()) == QLatin1String(state))
                ids << applicant.participation;
        }
        return ids;
    };
    KITCAMP_TRY(m_stage.perform(
        toAction(LeaveRoster{m_activity, inState("offered"), u"withdrawn"_s, u"与暑期实习时间冲突"_s, now})));
    GiveSeats confirmed;
    confirmed.activity = m_activity;
    confirmed.participations = coming();
    confirmed.state = u"confirmed"_s;
    confirmed.at = now;
    KITCAMP_TRY(m_stage.perform(toAction(confirmed)));
    const QList<qint64> left = inState("waiting") + inState("offered");
    return m_stage.perform(toAction(LeaveRoster{m_activity, left, u"declined"_s, u"名额已满"_s, now}));
}

void SampleCampStory::welcome(RecordBatch& batch)
{
    for (const SampleApplicant& applicant : m_applicants) {
        if (applicant.comes)
            m_activities.people().welcome(batch, applicant.person, applicant.identity);
    }
}

} // namespace kitcamp
