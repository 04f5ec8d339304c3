// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurewords.h"

#include "models/items/figures/figurespan.h"
#include "models/statistics/figures.h"

#include <QLocale>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FigureWords)
};

QString amountText(double amount, FigureUnit unit)
{
    if (unit != FigureUnit::Percent)
        return figureText(amount, unit);
    return FigureWords::tr("%1 pts", "percentage points").arg(QLocale().toString(amount, 'f', 1));
}

TileNote noteOf(double change, const FigureBlock& block, const QString& text)
{
    TileNote note;
    note.isRise = change > 0;
    note.isFall = change < 0;
    note.text = text;
    if (change != 0.0)
        note.tone = (change > 0) == block.lessIsBetter ? Tone::Warn : Tone::Ok;
    return note;
}

TileNote growthNote(const FigureBlock& block, const FigureAnswer& growth, int thisYear)
{
    if (growth.axes.isEmpty() || growth.values.size() < 2)
        return {};
    const qsizetype last = growth.values.size() - 1;
    const auto now = growth.values[last];
    const auto before = growth.values[last - 1];
    if (!now || !before)
        return {};
    const double change = *now - *before;
    const FigureGroup& group = growth.axes[0].groups[last];
    const QString amount = amountText(std::abs(change), growth.unit);
    if (change == 0.0)
        return {};
    const bool isNow = group.key.left(4).toInt() == thisYear;
    const QString text = isNow ? FigureWords::tr("%1 this year").arg(amount)
                               : FigureWords::tr("%1 in %2").arg(amount, group.label);
    return noteOf(change, block, text);
}

} // namespace

QString figureChangeText(double change, FigureUnit unit)
{
    const QString amount = amountText(std::abs(change), unit);
    return change > 0 ? u'+' + amount : change < 0 ? u'−' + amount : u"±0"_s;
}

TileNote tileNoteOf(const FigureBlock& block, const FigureAnswer& answer, const FigureAnswer* growth,
                    int thisYear)
{
    const std::optional<double> now = answer.total ? answer.total : answer.at(0);
    const std::optional<double> before = answer.earlierTotal ? answer.earlierTotal : answer.earlier.value(0);
    if (now && before) {
        const double change = *now - *before;
        return noteOf(change, block,
                      change == 0.0 ? FigureWords::tr("as before")
                                    : amountText(std::abs(change), answer.unit));
    }
    return growth ? growthNote(block, *growth, thisYear) : TileNote{};
}

QString chartNote(const QString& note, const QStringList& remarks)
{
    QString line = (QStringList{note} + remarks).join(u' ').simplified();
    line.replace(u"。 "_s, u"。"_s); // which has its room in itself
    while (line.endsWith(u'.') || line.endsWith(u'。'))
        line.chop(1);
    return line;
}

QString questionTitle(const FigureQuestion& question)
{
    const auto measure = measureOf(question.measure);
    const QString what = measure ? measure->title : question.measure;
    QStringList by;
    for (const QString& key : question.by) {
        const auto dimension = dimensionOf(key);
        by << (dimension ? dimension->title.toLower() : key);
    }
    if (by.isEmpty())
        return what;
    if (by.size() == 1)
        return FigureWords::tr("%1 by %2", "Students by year").arg(what, by[0]);
    return FigureWords::tr("%1 by %2 and %3", "Students by year and form").arg(what, by[0], by[1]);
}

QString questionContext(const FigureQuestion& question, const QHash<QString, QString>& labels)
{
    QStringList parts;
    for (const FigureFilter& filter : question.where) {
        const auto dimension = dimensionOf(filter.dimension);
        QStringList values;
        for (const QString& key : filter.keys)
            values << labels.value(filter.dimension + u'/' + key,
                                   key.isEmpty() ? FigureWords::tr("not known") : key);
        const QString text = filter.except ? FigureWords::tr("%1 other than %2") : FigureWords::tr("%1: %2");
        parts << text.arg(dimension ? dimension->title : filter.dimension,
                          values.join(FigureWords::tr(", ", "between values of a list")));
    }
    if (const QString period = figurePeriodText(question.period); !period.isEmpty())
        parts << period;
    if (question.cumulated)
        parts << FigureWords::tr("each with all before it");
    return parts.join(FigureWords::tr("; ", "between parts of a sentence"));
}

} // namespace kitcamp
