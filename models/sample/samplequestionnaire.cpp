// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplequestionnaire.h"

#include "models/store/recordactions.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlierBy = 3 * 86400; // seconds

QStringList linesOf(const QJsonArray& texts)
{
    QStringList lines;
    for (const QJsonValue& text : texts)
        lines << text.toString();
    return lines;
}

} // namespace

Result<void> SampleQuestionnaire::ask(qint64 activity, const QStringList& cases)
{
    m_cases = cases;
    RecordBatch batch{u"save"_s, u"报名问题"_s, u"question"_s, {}};
    int place = 0;
    for (const QJsonValue& value : m_stage.data.camps.value("questions"_L1).toArray()) {
        QJsonObject question = value.toObject();
        const QString key = question.take("key"_L1).toString();
        if (key == "cases"_L1)
            question.insert("options"_L1, cases.join(u'\n'));
        question.insert("activity"_L1, QString::number(activity));
        question.insert("place_in_order"_L1, QString::number(++place));
        m_order << key;
        m_titles.insert(key, question.value("text"_L1).toString());
        m_questions.insert(key, m_stage.addTo(batch, u"question"_s, {}, question));
    }
    place = 0;
    for (const QJsonValue& value : m_stage.data.camps.value("criteria"_L1).toArray()) {
        QJsonObject criterion = value.toObject();
        const QString question = criterion.take("question"_L1).toString();
        criterion.insert("activity"_L1, QString::number(activity));
        criterion.insert("place_in_order"_L1, QString::number(++place));
        if (!question.isEmpty())
            criterion.insert("question"_L1, QString::number(questionOf(question)));
        const qint64 id = m_stage.addTo(batch, u"selection_criterion"_s, {}, criterion);
        if (question.isEmpty() && !criterion.contains("attribute"_L1))
            m_byHand = id;
    }
    return m_stage.perform(toAction(batch));
}

QString SampleQuestionnaire::someOf(const QStringList& options, int most) const
{
    QStringList chosen;
    for (int i = 0; i < most; ++i)
        chosen << options[below(static_cast<int>(options.size()))];
    chosen.removeDuplicates();
    return chosen.join(u'\n');
}

void SampleQuestionnaire::draw(SampleApplicant& applicant, const QStringList& others) const
{
    static const QStringList experience{u"没有用过"_s, u"用过接口"_s, u"微调过"_s, u"从头训练过"_s};
    static const QStringList tools{u"PyTorch"_s, u"PyTorch"_s, u"TensorFlow"_s, u"MindSpore"_s, u"JAX"_s};
    static const QStringList hours{u"周一 19-21"_s, u"周二 19-21"_s, u"周三 19-21"_s, u"周四 19-21"_s,
                                   u"周五 19-21"_s, u"周六 9-11"_s,  u"周六 14-16"_s, u"周日 14-16"_s};
    QHash<QString, QString>& said = applicant.answers;
    const bool abroad = applicant.identity.organization == "ucla"_L1;
    said.insert(u"skill"_s, QString::number(applicant.comes ? 3 + below(3) : 1 + below(4)));
    said.insert(u"llm"_s, experience[applicant.comes ? 1 + below(3) : below(3)]);
    said.insert(u"tools"_s, someOf(tools, 1 + below(3)));
    said.insert(u"language"_s, abroad ? u"English"_s : below(3) > 0 ? u"中文\nEnglish"_s : u"中文"_s);
    said.insert(u"leader"_s, below(3) == 0 ? u"愿意"_s : u"不愿意"_s);
    said.insert(u"hours"_s, someOf(hours, 3 + below(4)));
    QStringList ranked = m_cases;
    for (qsizetype i = ranked.size() - 1; i > 0; --i)
        ranked.swapItemsAt(i, below(static_cast<int>(i) + 1));
    said.insert(u"cases"_s, ranked.mid(0, 3 + below(2)).join(u'\n'));
    if (!others.isEmpty() && below(4) == 0)
        said.insert(u"mates"_s, others[below(static_cast<int>(others.size()))]);
    if (!others.isEmpty() && below(24) == 0)
        said.insert(u"avoid"_s, others[below(static_cast<int>(others.size()))]);
    const QStringList reasons = linesOf(m_stage.data.camps.value("statements"_L1).toArray());
    said.insert(u"statement"_s, reasons[below(static_cast<int>(reasons.size()))]);
}

/// The whole questionnaire, title of the column to text.
QString SampleQuestionnaire::sheetOf(const SampleApplicant& applicant) const
{
    QJsonObject sheet{{u"姓名"_s, applicant.identity.name}};
    for (auto it = applicant.answers.begin(); it != applicant.answers.end(); ++it)
        sheet.insert(m_titles.value(it.key()), *it);
    return QString::fromUtf8(QJsonDocument(sheet).toJson(QJsonDocument::Compact));
}

void SampleQuestionnaire::addSheet(RecordBatch& batch, const SampleApplicant& applicant, qint64 at,
                                   int number) const
{
    m_stage.addTo(batch, u"submission"_s, {},
                  {{"participation"_L1, QString::number(applicant.participation)},
                   {"number"_L1, QString::number(number)},
                   {"submitted_at"_L1, QString::number(at)},
                   {"source"_L1, number % 3 == 0 ? u"链接"_s : u"微信"_s},
                   {"answers"_L1, sheetOf(applicant)}});
}

void SampleQuestionnaire::submit(RecordBatch& batch, qint64 activity, SampleApplicant& applicant) const
{
    applicant.participation = m_stage.addTo(batch, u"participation"_s, {},
                                            {{"activity"_L1, QString::number(activity)},
                                             {"person"_L1, QString::number(applicant.person)},
                                             {"role"_L1, u"student"_s},
                                             {"state"_L1, u"applied"_s},
                                             {"seat"_L1, u"site"_s},
                                             {"applied_at"_L1, QString::number(applicant.sentAt)}});
    for (const QString& key : m_order) {
        const QString answer = applicant.answers.value(key);
        if (!answer.isEmpty())
            m_stage.addTo(batch, u"answer"_s, {},
                          {{"participation"_L1, QString::number(applicant.participation)},
                           {"question"_L1, QString::number(questionOf(key))},
                           {"value"_L1, answer}});
    }
    addSheet(batch, applicant, applicant.sentAt, applicant.number);
}

void SampleQuestionnaire::submitEarlier(RecordBatch& batch, const SampleApplicant& applicant,
                                        int number) const
{
    SampleApplicant earlier = applicant;
    earlier.answers.insert(u"statement"_s, u"想参加。"_s);
    earlier.answers.remove(u"mates"_s);
    addSheet(batch, earlier, applicant.sentAt - earlierBy, number);
}

} // namespace kitcamp
