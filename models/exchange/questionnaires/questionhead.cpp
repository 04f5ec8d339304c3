// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/questionnaires/questionhead.h"

#include <QHash>
#include <QRegularExpression>

// The forms are those of the exports of 问卷星, 腾讯问卷, Google Forms and Microsoft Forms.
namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString withoutService(const QString& text)
{
    static const QRegularExpression said(
        u"\\s*[\\[【(（](单选题?|多选题?|填空题?|必填|选填|单选|多选|排序题?|量表题?|矩阵[^\\]】)）]*题|下拉题?|简答题?|必答)[\\]】)）]"_s);
    QString rest = text;
    rest.remove(said);
    rest = rest.simplified();
    while (rest.endsWith(u':') || rest.endsWith(u'：') || rest.endsWith(u'*'))
        rest = rest.chopped(1).trimmed();
    return rest;
}

} // namespace

QuestionHead questionHead(const QString& heading)
{
    static const QRegularExpression numbered(
        u"^[*\\s]*(?:Q|q|第)?(\\d{1,3})\\s*题?\\s*(?:[、.．:：_)）]\\s*|\\s+)(?=[^\\d.])(.*)$"_s);
    static const QRegularExpression bare(u"^(?:Q|q)?(\\d{1,3})\\s*(?=[(（\\[【—])(.*)$"_s);
    const QString text = heading.simplified();
    for (const QRegularExpression& form : {numbered, bare}) {
        if (const auto match = form.match(text); match.hasMatch())
            return {match.captured(1).toInt(), withoutService(match.captured(2))};
    }
    return {0, withoutService(text)};
}

std::optional<HeadPart> bracketPart(const QString& text)
{
    static const QRegularExpression form(u"^(.*?)\\s*[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return HeadPart{withoutService(match.captured(1)), match.captured(2).trimmed()};
}

std::optional<HeadPart> dashPart(const QString& text)
{
    static const QRegularExpression form(u"^(.*?)\\s*(?:—+|––?|_|[:：]| - )\\s*([^—_:：]+)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return HeadPart{withoutService(match.captured(1)), match.captured(2).trimmed()};
}

int choiceRank(const QString& part)
{
    static const QRegularExpression numbered(
        u"^(?:choice|rank|preference|priority|option|排名|志愿|选择|第)?\\s*#?(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:choice|preference|priority|志愿|选择|位|名)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chinese(u"^第([一二三四五六七八九十])(?:志愿|选择|意向|位|名)?$"_s);
    static const QHash<QString, int> words{{u"top"_s, 1},    {u"first"_s, 1}, {u"best"_s, 1},
                                           {u"second"_s, 2}, {u"third"_s, 3}, {u"fourth"_s, 4},
                                           {u"fifth"_s, 5}};
    if (const auto match = numbered.match(part); match.hasMatch())
        return part.size() > match.capturedLength(1) ? match.captured(1).toInt() : 0;
    if (const auto match = chinese.match(part); match.hasMatch())
        return static_cast<int>(u"一二三四五六七八九十"_s.indexOf(match.captured(1))) + 1;
    const QStringList said = part.toLower().split(u' ', Qt::SkipEmptyParts);
    return said.size() == 2 && (said[1] == "choice"_L1 || said[1] == "preference"_L1) ? words.value(said[0])
                                                                                      : 0;
}

bool isWeekday(const QString& part)
{
    static const QRegularExpression form(
        u"^((mon|tues?|wed(nes)?|thu(rs)?|fri|satu?r?|sun)(day)?|(周|星期|礼拜)[一二三四五六日天])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(part).hasMatch();
}

QString headKey(const QString& heading)
{
    QString letters;
    const QString folded = questionHead(heading).text.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar character : folded) {
        if (character.isLetterOrNumber() || character == u'+' || character == u'#')
            letters += character;
    }
    return letters;
}

} // namespace kitcamp
