// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/questionnairetext.h"

#include "models/activities/campplan/campplan.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct QuestionnaireWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::QuestionnaireText)
};

constexpr int widestScale = 20; ///< steps that are written out

/// The marks are words of the services, whatever language Kitcamp speaks. Sources: questionnaires published
/// in the form that wjx.cn takes back ("1. ...*[单选题]"), texts sent to wj.qq.com ("1.
/// ...[单行文本题][必答]").
QString markOf(const Question& question, QuestionnaireService service)
{
    const bool written = question.kind == "text"_L1 || question.kind == "number"_L1;
    if (service == QuestionnaireService::Tencent) {
        const QString kind = written        ? u"[单行文本题]"_s
            : question.kind == "several"_L1 ? u"[多选题]"_s
                                            : u"[单选题]"_s;
        return question.required ? kind + u"[必答]"_s : kind;
    }
    const QString kind = written        ? u"[填空题]"_s
        : question.kind == "several"_L1 ? u"[多选题]"_s
                                        : u"[单选题]"_s;
    return question.required ? u"*"_s + kind : kind;
}

QStringList choicesOf(const Question& question)
{
    if (question.kind != "scale"_L1)
        return question.options;
    QStringList steps;
    const int low = question.options.value(0).toInt();
    const int high = std::min(question.options.value(1).toInt(), low + widestScale);
    for (int step = low; step <= high; ++step)
        steps << QString::number(step);
    return steps;
}

QString dayText(const CampPlan& plan)
{
    return QuestionnaireWords::tr("%1 to %2 (%n day(s))", "%1, %2: days", plan.dayCount())
        .arg(plan.from.toString(Qt::ISODate), plan.until.toString(Qt::ISODate));
}

QStringList headLines(const CampPlan& plan)
{
    QStringList lines{QuestionnaireWords::tr("Call for applications: %1", "%1: camp").arg(plan.name),
                      QString()};
    if (!plan.hosts.isEmpty())
        lines << QuestionnaireWords::tr("Hosts: %1").arg(plan.hosts.join(u", "_s));
    if (plan.dayCount() > 0)
        lines << QuestionnaireWords::tr("When: %1").arg(dayText(plan));
    if (plan.seats)
        lines << QuestionnaireWords::tr("Seats: %1").arg(*plan.seats);
    if (!plan.topic.isEmpty())
        lines << QuestionnaireWords::tr("About: %1").arg(plan.topic);
    return lines;
}

void addList(QStringList& lines, const QString& title, const QList<CampPlanLine>& parts)
{
    if (parts.isEmpty())
        return;
    lines << QString() << title;
    for (const CampPlanLine& part : parts)
        lines << u"- "_s + part.words;
}

} // namespace

QString questionnaireText(const QList<Question>& questions, QuestionnaireService service,
                          const QLocale& locale)
{
    QStringList blocks;
    for (const Question& question : questions) {
        // a line end within a question would begin a choice
        QStringList lines{u"%1. %2%3"_s.arg(blocks.size() + 1)
                              .arg(question.textFor(locale).simplified(), markOf(question, service))};
        for (const QString& choice : choicesOf(question))
            lines << choice.simplified();
        blocks << lines.join(u'\n');
    }
    return blocks.isEmpty() ? QString() : blocks.join(u"\n\n"_s) + u'\n';
}

Result<QString> callForApplications(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const CampPlan plan, readCampPlan(connection, activity));
    KITCAMP_ASSIGN(const auto description,
                   connection.text("SELECT description FROM activity WHERE id=?", activity));
    KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(connection, activity));
    QStringList lines = headLines(plan);
    if (description && !description->isEmpty())
        lines << QString() << *description;
    addList(lines, QuestionnaireWords::tr("Before the camp, each participant works through:"), plan.modules);
    addList(lines, QuestionnaireWords::tr("Seats are given under these quotas:"), plan.quotas);
    if (!questions.isEmpty())
        lines << QString()
              << QuestionnaireWords::tr("Applicants are asked %n question(s).", nullptr,
                                        static_cast<int>(questions.size()));
    lines << QString() << QuestionnaireWords::tr("Universities name their students on the nomination form.");
    return lines.join(u'\n') + u'\n';
}

} // namespace kitcamp
