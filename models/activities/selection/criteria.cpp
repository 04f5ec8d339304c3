// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/criteria.h"

#include <QLocale>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

CriterionSource sourceOf(const SelectionCriterion& criterion, const QString& questionKind)
{
    if (criterion.attribute == "pretraining"_L1)
        return CriterionSource::Pretraining;
    if (criterion.question == 0)
        return criterion.attribute.isEmpty() ? CriterionSource::ByHand : CriterionSource::Attribute;
    if (!criterion.points.trimmed().isEmpty())
        return CriterionSource::Answer;
    return questionKind == "number"_L1 || questionKind == "scale"_L1 ? CriterionSource::Number
                                                                     : CriterionSource::ByHand;
}

} // namespace

QString SelectionCriterion::nameFor(const QLocale& locale) const
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    return isChinese || nameEn.isEmpty() ? name : nameEn;
}

QHash<QString, int> SelectionCriterion::pointsOfAnswers() const
{
    QHash<QString, int> found;
    for (const QString& line : points.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = line.lastIndexOf(u'=');
        bool ok = false;
        const double value = line.mid(sign + 1).trimmed().toDouble(&ok);
        if (sign > 0 && ok)
            found.insert(foldedAnswer(line.left(sign)), static_cast<int>(std::lround(value * 100.0)));
    }
    return found;
}

QString SelectionCriterion::sourceTitle(CriterionSource source)
{
    switch (source) {
    case CriterionSource::Answer:
        return tr("points for answers");
    case CriterionSource::Number:
        return tr("the number answered");
    case CriterionSource::Attribute:
        return tr("points for a value");
    case CriterionSource::Pretraining:
        return tr("pre-training done");
    case CriterionSource::ByHand:
        break;
    }
    return tr("by hand");
}

QStringList weighedAttributes()
{
    return {u"entry_year"_s, u"degree_level"_s, u"organization"_s, u"pretraining"_s};
}

QString attributeTitle(const QString& attribute)
{
    if (attribute == "entry_year"_L1)
        return SelectionCriterion::tr("Year of entry");
    if (attribute == "degree_level"_L1)
        return SelectionCriterion::tr("Level of study");
    if (attribute == "organization"_L1)
        return SelectionCriterion::tr("University");
    if (attribute == "pretraining"_L1)
        return SelectionCriterion::tr("Pre-training");
    return attribute;
}

QString foldedAnswer(const QString& answer)
{
    return answer.simplified().toCaseFolded();
}

Result<QList<SelectionCriterion>> criteriaOf(Connection& connection, qint64 activity)
{
    QList<SelectionCriterion> criteria;
    KITCAMP_TRY(connection.each(
        "SELECT c.id, c.place_in_order, c.name, c.name_en, c.weight, coalesce(c.question,0), c.attribute,"
        " c.points, c.most, coalesce(q.kind,'') FROM selection_criterion AS c LEFT JOIN question AS q ON"
        " q.id=c.question WHERE c.activity=? ORDER BY c.place_in_order, c.id",
        [&](const Statement& row) {
            SelectionCriterion one{.id = row.integer(0),
                                   .placeInOrder = static_cast<int>(row.integer(1)),
                                   .name = row.text(2),
                                   .nameEn = row.text(3),
                                   .weight = static_cast<int>(row.integer(4)),
                                   .question = row.integer(5),
                                   .attribute = row.text(6),
                                   .points = row.text(7),
                                   .most =
                                       static_cast<int>(std::clamp<qint64>(row.integer(8), 1, 1'000'000))};
            one.source = sourceOf(one, row.text(9));
            criteria << one;
        },
        activity));
    return criteria;
}

} // namespace kitcamp
