// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplenextcamp.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int calledBefore = 20; ///< days before the file is opened
constexpr int weeksAhead = 9;

QStringList textsOf(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts << value.toString();
    return texts;
}

} // namespace

/// A Monday some weeks after the file is opened.
QDate SampleNextCamp::begins() const
{
    const QDate day = m_stage.today().addDays(7 * weeksAhead);
    return day.addDays(8 - day.dayOfWeek());
}

void SampleNextCamp::schedule()
{
    const QDate call = m_stage.today().addDays(-calledBefore);
    const int applicants = camp().value("applicants"_L1).toInt();
    if (call <= m_stage.opensOn().addYears(8))
        return; // nobody was at a camp with a questionnaire before
    m_stage.plan(call, QTime(10, 15), [this] { return this->call(); });
    m_stage.plan(call.addDays(9), QTime(16, 0),
                 [this, applicants] { return takeApplications(0, applicants * 2 / 3); });
    m_stage.plan(m_stage.today().addDays(-2), QTime(16, 0),
                 [this, applicants] { return takeApplications(applicants * 2 / 3, applicants); });
}

Result<void> SampleNextCamp::call()
{
    const QJsonObject next = camp();
    KITCAMP_ASSIGN(
        m_activity,
        m_activities.add(
            u"next-camp"_s,
            {{"kind"_L1, u"camp"_s},
             {"form"_L1, u"holiday"_s},
             {"state"_L1, u"draft"_s},
             {"code"_L1, next.value("code"_L1)},
             {"name"_L1, next.value("name"_L1)},
             {"name_en"_L1, next.value("name_en"_L1)},
             {"topic"_L1, next.value("topic"_L1)},
             {"starts_on"_L1, begins().toString(Qt::ISODate)},
             {"ends_on"_L1, begins().addDays(next.value("days"_L1).toInt() - 1).toString(Qt::ISODate)},
             {"seats_site"_L1, QString::number(next.value("seats"_L1).toInt())}},
            textsOf(next.value("hosts"_L1).toArray()), next.value("note"_L1).toString()));
    KITCAMP_TRY(m_questionnaire.ask(m_activity, textsOf(next.value("cases"_L1).toArray())));
    // Who was at the last camp, or would have liked to be, and is not one of those who graduated first.
    return m_stage.store.reader().each(
        "SELECT p.id, p.name FROM participation AS t JOIN person AS p ON p.id=t.person JOIN activity AS a ON"
        " a.id=t.activity WHERE a.code='CAMP-2024' AND t.role='student' AND p.archived=0 AND "
        "p.entry_year>=2022"
        " ORDER BY t.id % 7, t.id",
        [&](const Statement& row) {
            m_persons << row.integer(0);
            m_names << row.text(1);
        });
}

Result<void> SampleNextCamp::takeApplications(int from, int until)
{
    RecordBatch batch{u"import"_s, u"寒假营报名.xlsx"_s, u"participation"_s, {}};
    const qint64 now = m_stage.clock.now();
    for (int i = from; i < until && i < m_persons.size(); ++i) {
        SampleApplicant applicant;
        applicant.identity.name = m_names[i];
        applicant.person = m_persons[i];
        applicant.comes = i % 2 == 0;
        applicant.number = i + 2;
        applicant.sentAt = now - (until - i) * 9000LL - m_random.bounded(3000);
        m_questionnaire.draw(applicant, m_names.mid(0, until));
        m_questionnaire.submit(batch, m_activity, applicant);
        if (i == from + 4)
            m_questionnaire.submitEarlier(batch, applicant, 1);
    }
    return batch.steps.isEmpty() ? Result<void>() : m_stage.perform(toAction(batch));
}

} // namespace kitcamp
