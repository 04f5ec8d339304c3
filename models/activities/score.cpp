// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/score.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPoints = 10000;

struct ScoreWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Score)
};

const QHash<QString, FiveGrade>& gradeNames()
{
    using enum FiveGrade;
    static const QHash<QString, FiveGrade> names{
        {u"优"_s, Excellent}, {u"优秀"_s, Excellent},
        {u"a"_s, Excellent},  {u"excellent"_s, Excellent},
        {u"良"_s, Good},      {u"良好"_s, Good},
        {u"b"_s, Good},       {u"good"_s, Good},
        {u"中"_s, Average},   {u"中等"_s, Average},
        {u"c"_s, Average},    {u"average"_s, Average},
        {u"及格"_s, Pass},    {u"d"_s, Pass},
        {u"不及格"_s, Fail},  {u"e"_s, Fail},
        {u"f"_s, Fail},       {u"satisfactory"_s, Pass},
    };
    return names;
}

const QHash<QString, bool>& passNames()
{
    static const QHash<QString, bool> names{
        {u"合格"_s, true},   {u"通过"_s, true},    {u"p"_s, true},       {u"pass"_s, true},
        {u"passed"_s, true}, {u"不合格"_s, false}, {u"不通过"_s, false}, {u"未通过"_s, false},
        {u"np"_s, false},    {u"fail"_s, false},   {u"failed"_s, false},
    };
    return names;
}

Error refusal(const QString& sentence)
{
    return {.code = ErrorCode::Refused, .sentence = sentence, .rule = u"score"_s};
}

/// Points as written, at most two decimals; "85.0" becomes "85".
QString pointsText(int hundredths)
{
    QString text = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0)
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
    return text.contains(u'.') && text.endsWith(u'0') ? text.chopped(1) : text;
}

std::optional<Result<Score>> parsePoints(const QString& text)
{
    static const QRegularExpression number(u"^(\\d{1,9})(?:\\.(\\d{1,9}))?分?$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2);
    const qint64 points =
        match.captured(1).toLongLong() * 100 + decimals.leftJustified(2, u'0').left(2).toInt();
    if (points > mostPoints)
        return refusal(ScoreWords::tr("“%1” is more than 100 points.").arg(text));
    if (std::ranges::any_of(decimals.mid(2), [](QChar digit) { return digit != u'0'; }))
        return refusal(ScoreWords::tr("“%1” has more than two decimals.").arg(text));
    return Score::ofPoints(int(points));
}

} // namespace

Score Score::ofPoints(int hundredths)
{
    Score score;
    score.m_points = std::clamp(hundredths, 0, mostPoints);
    return score;
}

Score Score::ofGrade(FiveGrade grade)
{
    Score score;
    score.m_form = ScoreForm::FiveGrades;
    score.m_grade = grade;
    return score;
}

Score Score::ofPass(bool passed)
{
    Score score;
    score.m_form = ScoreForm::PassFail;
    score.m_grade = passed ? FiveGrade::Pass : FiveGrade::Fail;
    return score;
}

Result<Score> Score::parse(const QString& text)
{
    static const QStringList noScores{u"缺考"_s, u"缓考"_s, u"免修"_s, u"作弊"_s,   u"违纪"_s,
                                      u"旷考"_s, u"取消"_s, u"免考"_s, u"absent"_s, u"-"_s};
    const QString folded = text.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (folded.isEmpty())
        return refusal(ScoreWords::tr("There is no score."));
    if (const auto points = parsePoints(folded))
        return *points;
    if (const auto grade = gradeNames().constFind(folded); grade != gradeNames().constEnd())
        return ofGrade(*grade);
    if (const auto pass = passNames().constFind(folded); pass != passNames().constEnd())
        return ofPass(*pass);
    if (noScores.contains(folded))
        return refusal(ScoreWords::tr("“%1” is no score. Leave the score empty and write it as a note.")
                           .arg(text.trimmed()));
    return refusal(
        ScoreWords::tr("“%1” is no score: write 0 to 100, 优, 良, 中, 及格 or 不及格, A to E, 合格 or "
                       "不合格.")
            .arg(text.trimmed()));
}

int Score::points(const GradeScale& scale) const
{
    return m_form == ScoreForm::Points ? m_points : scale.points.at(size_t(m_grade));
}

FiveGrade Score::grade(const GradeScale& scale) const
{
    if (m_form != ScoreForm::Points)
        return m_grade;
    const auto reached =
        std::ranges::find_if(scale.lowest, [this](int lowest) { return m_points >= lowest; });
    return FiveGrade(reached - scale.lowest.begin());
}

bool Score::passed(const GradeScale& scale) const
{
    return grade(scale) != FiveGrade::Fail;
}

QString Score::text(ScoreForm form, const GradeScale& scale) const
{
    static const QStringList names{u"优秀"_s, u"良好"_s, u"中等"_s, u"及格"_s, u"不及格"_s};
    switch (form) {
    case ScoreForm::Points:
        return pointsText(points(scale));
    case ScoreForm::FiveGrades:
        return names.at(int(grade(scale)));
    case ScoreForm::Letters:
        return u"ABCDE"_s.mid(int(grade(scale)), 1);
    case ScoreForm::PassFail:
        return passed(scale) ? u"合格"_s : u"不合格"_s;
    }
    return {};
}

} // namespace kitcamp
