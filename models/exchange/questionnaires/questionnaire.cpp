// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/questionnaires/questionnaire.h"

#include "models/exchange/questionnaires/answercells.h"
#include "models/exchange/questionnaires/questionhead.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Questionnaire {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Questionnaire)
};

QString noteOf(QuestionnaireService service)
{
    switch (service) {
    case QuestionnaireService::Wenjuanxing:
        return Questionnaire::tr("Looks like an export of Wenjuanxing.", "the questionnaire service 问卷星");
    case QuestionnaireService::Tencent:
        return Questionnaire::tr("Looks like an export of Tencent Questionnaire.");
    case QuestionnaireService::Forms:
        return Questionnaire::tr("Looks like an export of an online form.");
    case QuestionnaireService::None:
        break;
    }
    return {};
}

} // namespace

QuestionnaireService questionnaireService(const QStringList& header)
{
    const auto has = [&](const QStringList& names) {
        return std::any_of(names.begin(), names.end(), [&](const QString& name) {
            return std::any_of(header.begin(), header.end(), [&](const QString& head) {
                return head.trimmed().compare(name, Qt::CaseInsensitive) == 0;
            });
        });
    };
    if (has({u"提交答卷时间"_s}) || (has({u"序号"_s}) && has({u"所用时间"_s, u"来自IP"_s, u"来源详情"_s})))
        return QuestionnaireService::Wenjuanxing;
    if (has({u"开始答题时间"_s, u"自然语言时间"_s}) || (has({u"结束答题时间"_s}) && has({u"编号"_s})))
        return QuestionnaireService::Tencent;
    if (has({u"Timestamp"_s, u"时间戳记"_s, u"时间戳"_s})
        || (has({u"Completion time"_s, u"完成时间"_s}) && has({u"Start time"_s, u"开始时间"_s})))
        return QuestionnaireService::Forms;
    return QuestionnaireService::None;
}

void clearUnanswered(Table& table)
{
    for (TableRow& row : table.rows) {
        for (QString& cell : row.cells)
            cell = answeredText(cell);
    }
}

Table questionnaireTable(const Table& table)
{
    Table read = table;
    if (const QString note = noteOf(questionnaireService(read.header)); !note.isEmpty())
        read.notes << note;
    followRepeatedHeads(read);
    clearUnanswered(read);
    markShiftedRows(read);
    return joinedQuestions(read);
}

} // namespace kitcamp
