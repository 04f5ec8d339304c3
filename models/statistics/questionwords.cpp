// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/questionwords.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct QuestionWording {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::QuestionWording)
};

Error unclear(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

Result<FigureFilter> filterFrom(const QString& word)
{
    const qsizetype at = word.indexOf(u'=');
    const bool except = at > 0 && word[at - 1] == u'!';
    const QString dimension = word.left(except ? at - 1 : at).trimmed();
    if (at <= 0 || dimension.isEmpty())
        return unclear(
            QuestionWording::tr("\"%1\" is no condition; write kind=camp, kind=camp,class or kind!=camp.")
                .arg(word));
    return FigureFilter{dimension, keysFromWord(word.mid(at + 1)), except};
}

Result<QDate> dayFrom(const QString& word)
{
    if (word.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid()
        ? Result<QDate>(day)
        : unclear(QuestionWording::tr("\"%1\" is no day; write it as 2024-12-31.").arg(word));
}

} // namespace

QStringList keysFromWord(const QString& word)
{
    QStringList keys{QString()};
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i] == u'\\' && i + 1 < word.size())
            keys.last() += word[++i];
        else if (word[i] == u',')
            keys << QString();
        else
            keys.last() += word[i];
    }
    return keys;
}

Result<FigureQuestion> questionFromWords(const QuestionWords& words)
{
    FigureQuestion question;
    question.measure = words.measure.trimmed();
    for (const QString& word : words.by) {
        for (const QString& dimension : word.split(u',', Qt::SkipEmptyParts))
            question.by << dimension.trimmed();
    }
    for (const QString& word : words.where) {
        KITCAMP_ASSIGN(const FigureFilter filter, filterFrom(word));
        question.where << filter;
    }
    KITCAMP_ASSIGN(question.period.from, dayFrom(words.from));
    KITCAMP_ASSIGN(question.period.until, dayFrom(words.until));
    if (words.compare == "previous"_L1)
        question.comparison = FigureComparison::PreviousPeriod;
    else if (words.compare == "year"_L1)
        question.comparison = FigureComparison::PreviousYear;
    else if (!words.compare.isEmpty())
        return unclear(
            QuestionWording::tr("It can be compared with \"previous\" or with \"year\", not with \"%1\".")
                .arg(words.compare));
    if (!words.most.isEmpty()) {
        bool ok = false;
        question.most = words.most.toInt(&ok);
        if (!ok || question.most < 1)
            return unclear(
                QuestionWording::tr("The number of groups is a number above 0, not \"%1\".").arg(words.most));
    }
    question.academicYears = words.academic;
    question.cumulated = words.cumulated;
    return question;
}

} // namespace kitcamp
