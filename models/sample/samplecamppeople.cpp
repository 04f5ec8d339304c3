// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before the camp: who helps, what is known of those who come, accounts, pre-training, beds.
#include "models/activities/attendees/campactions.h"
#include "models/activities/attendees/campsecrets.h"
#include "models/activities/attendees/cloudoffice.h"
#include "models/activities/attendees/identitynumbers.h"
#include "models/activities/attendees/keyactions.h"
#include "models/activities/attendees/lodgingoffice.h"
#include "models/sample/samplecampstory.h"
#include "models/store/recordactions.h"

#include <QCryptographicHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int spareAccounts = 6;
constexpr int engineers = 4;

/// A number with the right check digit; of a region that there is none of.
QString inventedIdentity(int index, QDate today)
{
    const QDate born(2000 + index % 5, 1 + index % 12, 1 + index * 7 % 28);
    const QString body = u"999999%1%2"_s.arg(born.toString(u"yyyyMMdd"_s)).arg(100 + index);
    for (const QChar check : u"0123456789X"_s) {
        if (checkedIdentity(IdentityKind::Card, body + check, today))
            return body + check;
    }
    return {};
}

} // namespace

Result<void> SampleCampStory::inviteStaff()
{
    RecordBatch batch{u"save"_s, u"评委与导师"_s, u"participation"_s, {}};
    const auto invite = [&](qint64 person, const QString& role, QList<qint64>& list) {
        if (person != 0)
            list << m_stage.addTo(batch, u"participation"_s, {},
                                  {{"activity"_L1, activityText()},
                                   {"person"_L1, QString::number(person)},
                                   {"role"_L1, role},
                                   {"state"_L1, u"confirmed"_s},
                                   {"seat"_L1, u"site"_s},
                                   {"applied_at"_L1, QString::number(m_stage.clock.now())}});
    };
    for (const QJsonValue& key : story().value("judges"_L1).toArray())
        invite(m_activities.idOf(u"person"_s, key.toString()), u"judge"_s, m_judges);
    for (const QJsonValue& key : story().value("mentors"_L1).toArray())
        invite(m_activities.idOf(u"person"_s, key.toString()), u"mentor"_s, m_mentors);
    for (const SamplePerson& person : m_stage.people) {
        if (person.group == "engineers"_L1 && m_mentors.size() < 2 + engineers)
            invite(person.id.value, u"mentor"_s, m_mentors);
    }
    return m_stage.perform(toAction(batch));
}

/// Of the sample alone, so that it is the same each time.
Result<void> SampleCampStory::makeKey()
{
    m_key = SealingKey::fromSecret(QCryptographicHash::hash(QByteArray("the sample centre, ")
                                                                + m_camp.value("code"_L1).toString().toUtf8(),
                                                            QCryptographicHash::Sha256));
    KITCAMP_TRY(CampSecrets(m_stage.store).keep(m_activity, m_key));
    return m_stage.perform(toAction(MakeCampKey{
        m_stage.store.ids().nextValue(), m_activity, m_key.publicText(), {}, m_stage.clock.now()}));
}

QJsonObject SampleCampStory::detailsOf(const SampleApplicant& applicant, int index)
{
    static const QStringList shirts{u"S"_s, u"M"_s, u"M"_s, u"L"_s, u"L"_s, u"XL"_s, u"XXL"_s};
    const QString& university = applicant.identity.organization;
    const bool near =
        QStringList{u"sjtu"_s, u"fudan"_s, u"tongji"_s, u"ecnu"_s, u"ecust"_s}.contains(university);
    QJsonObject values{
        {"participation"_L1, QString::number(applicant.participation)},
        {"shirt_size"_L1, shirts[below(static_cast<int>(shirts.size()))]},
        {"diet"_L1,
         index % 19 == 4       ? u"halal"_s
             : index % 13 == 6 ? u"vegetarian"_s
                               : QString()},
        {"allergies"_L1,
         index % 23 == 9       ? u"花生"_s
             : index % 29 == 3 ? u"海鲜"_s
                               : QString()},
        {"emergency_name"_L1, applicant.identity.name.left(1) + (index % 2 ? u"建国"_s : u"丽华"_s)},
        {"emergency_phone"_L1, u"139 0000 %1"_s.arg(1000 + index)},
        {"emergency_relation"_L1, index % 2 ? u"父亲"_s : u"母亲"_s},
        {"insurance"_L1, u"YW2024-%1"_s.arg(index + 1, 4, 10, QLatin1Char('0'))},
        {"needs_room"_L1, university == "sjtu"_L1 ? u"0"_s : u"1"_s}};
    const QString before = m_begins.addDays(-1).toString(Qt::ISODate);
    values.insert("arrives"_L1,
                  near ? m_begins.toString(u"yyyy-MM-ddT08:%1"_s.arg(10 + index % 40))
                       : before + u"T%1:%2"_s.arg(13 + index % 7).arg(10 + index % 45));
    if (!near) {
        values.insert("arrives_by"_L1, university == "ucla"_L1 ? u"CA988"_s : u"G%1"_s.arg(7000 + index * 3));
        values.insert("departs"_L1, m_ends.toString(Qt::ISODate) + u"T19:%1"_s.arg(10 + index % 45));
        values.insert("departs_by"_L1, university == "ucla"_L1 ? u"CA987"_s : u"G%1"_s.arg(7100 + index * 3));
    } else if (index % 6 == 1) {
        values.insert("car_plate"_L1, u"沪A%1"_s.arg(10000 + index * 37));
    }
    return values;
}

Result<QJsonObject> SampleCampStory::identityOf(const SampleApplicant& applicant, int index)
{
    const bool abroad = applicant.identity.organization == "ucla"_L1;
    const IdentityKind kind = abroad ? IdentityKind::Passport : IdentityKind::Card;
    const QString number = abroad ? u"X%1"_s.arg(99000000 + index) : inventedIdentity(index, m_begins);
    KITCAMP_ASSIGN(const QString sealed, sealedFor(m_key.publicText(), number));
    return QJsonObject{{"identity_kind"_L1, identityKey(kind)},
                       {"sealed_identity"_L1, sealed},
                       {"identity_mask"_L1, identityMask(kind, number)}};
}

Result<void> SampleCampStory::takeDetails()
{
    RecordBatch batch{u"import"_s, u"营员信息.xlsx"_s, u"attendee_detail"_s, {}};
    int index = 0;
    for (const SampleApplicant& applicant : m_applicants) {
        if (!applicant.comes)
            continue;
        QJsonObject values = detailsOf(applicant, index);
        KITCAMP_ASSIGN(const QJsonObject identity, identityOf(applicant, index));
        for (auto it = identity.begin(); it != identity.end(); ++it)
            values.insert(it.key(), *it);
        m_stage.addTo(batch, u"attendee_detail"_s, {}, values);
        ++index;
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleCampStory::takeAccounts()
{
    RecordBatch batch{u"import"_s, u"云账号.csv"_s, u"cloud_account"_s, {}};
    const auto count = static_cast<int>(coming().size()) + spareAccounts;
    for (int i = 1; i <= count; ++i) {
        const QString password = u"Sample-%1-%2"_s.arg(i).arg(1000 + below(9000));
        KITCAMP_ASSIGN(const QString sealed, sealedFor(m_key.publicText(), password));
        m_stage.addTo(batch, u"cloud_account"_s, {},
                      {{"resource"_L1, QString::number(m_resource)},
                       {"login"_L1, u"ms2024-%1"_s.arg(i, 3, 10, QLatin1Char('0'))},
                       {"sealed_secret"_L1, sealed}});
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleCampStory::assignAccounts()
{
    CloudOffice office(m_stage.store);
    KITCAMP_ASSIGN(const QList<CloudResource> resources, office.resources(m_activity));
    for (const CloudResource& resource : resources) {
        KITCAMP_ASSIGN(const AssignAccounts assignment, office.assignment(resource));
        KITCAMP_TRY(m_stage.perform(toAction(assignment)));
    }
    return {};
}

/// What the platform exports: by \p percentOfDays of the time nearly everybody is so far, and some are not.
Result<void> SampleCampStory::takeProgress(int percentOfDays)
{
    constexpr int whole = 100;
    RecordBatch batch{u"import"_s, u"学习进度.xlsx"_s, u"pretraining_progress"_s, {}};
    const QString now = QString::number(m_stage.clock.now());
    int index = 0;
    for (const qint64 participation : coming()) {
        const bool slow = ++index % 11 == 0;
        for (qsizetype m = 0; m < m_modules.size(); ++m) {
            auto& [row, before] = m_progress[{participation, m_modules[m]}];
            const bool optional = m + 1 == m_modules.size();
            const int reached = percentOfDays * static_cast<int>(m_modules.size())
                - static_cast<int>(m) * whole + below(120) - (slow ? 130 : 0) - (optional ? 60 : 0);
            const int percent =
                std::clamp(percentOfDays == whole && !slow && !optional ? whole : reached, before, whole);
            if (percent == before)
                continue;
            before = percent;
            const QJsonObject values{{"percent"_L1, QString::number(percent)}, {"as_of"_L1, now}};
            if (row != 0) {
                batch.edit(u"pretraining_progress"_s, row, values);
                continue;
            }
            QJsonObject first = values;
            first.insert("participation"_L1, QString::number(participation));
            first.insert("module"_L1, QString::number(m_modules[m]));
            row = m_stage.addTo(batch, u"pretraining_progress"_s, {}, first);
        }
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleCampStory::giveBeds()
{
    LodgingOffice office(m_stage.store);
    m_stage.changeOperator();
    KITCAMP_TRY(office.addRooms(m_activity, {u"301-326"_s, u"学术交流中心"_s, 2, u"m"_s}));
    KITCAMP_TRY(office.addRooms(m_activity, {u"401-416"_s, u"学术交流中心"_s, 2, u"f"_s}));
    KITCAMP_ASSIGN(const LodgingOffice::Proposal proposal, office.proposal(m_activity, false));
    return m_stage.perform(toAction(proposal.action));
}

} // namespace kitcamp
