// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartdata.h"

#include "models/statistics/figures.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortNote = 6; // letters that have room beside a label: "*", "(9)"

/// In letters of Latin; those of Chinese are twice as wide.
qsizetype widthOf(const QString& text)
{
    constexpr char16_t firstWide = 0x2E80;
    return text.size()
        + std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.unicode() >= firstWide; });
}

/// Labels with their notes; a long note becomes a star and a footnote.
QList<ChartGroup> groupsOf(const FigureAxis& axis, QStringList& footnotes)
{
    QList<ChartGroup> groups;
    for (const FigureGroup& group : axis.groups) {
        ChartGroup made{group.key, group.label, {}, group.isRest};
        if (widthOf(group.note) > shortNote) {
            made.label += u'*';
            if (const QString line = u"* "_s + group.note; !footnotes.contains(line))
                footnotes.append(line);
        } else if (group.note.size() == 1) {
            made.label += group.note; // a star is no word
        } else {
            made.note = group.note;
        }
        groups.append(made);
    }
    return groups;
}

bool isInTime(const QString& dimension)
{
    const std::optional<FigureDimension> found = dimensionOf(dimension);
    return found && found->isTime;
}

bool hasNegative(const FigureAnswer& answer)
{
    return std::any_of(answer.values.begin(), answer.values.end(),
                       [](const std::optional<double>& value) { return value && *value < 0.0; });
}

/// Adds what is beyond MOST to one group at the end, in GROUPS and, by ADD, in the values.
template <typename Add>
void putTogether(QList<ChartGroup>& groups, qsizetype most, const QString& label, Add add)
{
    if (groups.size() <= most)
        return;
    for (qsizetype i = most; i < groups.size(); ++i)
        add(most - 1, i);
    groups[most - 1] = {QString(), label, {}, true};
    groups.resize(most);
}

void addTo(std::optional<double>& sum, const std::optional<double>& value)
{
    if (value)
        sum = sum.value_or(0.0) + *value;
}

void limitSlices(ChartData& data)
{
    FigureValues& values = data.series.front().values;
    const qsizetype rest = data.groups.size() - ChartData::mostSlices + 1;
    putTogether(data.groups, ChartData::mostSlices,
                ChartData::tr("%n others", "the smaller slices of a pie, put together", int(rest)),
                [&values](qsizetype into, qsizetype from) { addTo(values[into], values[from]); });
    values.resize(data.groups.size());
    data.earlier.clear();
}

/// More series than there are colours: the rest is one series where they can be added up, else left out.
void limitSeries(ChartData& data)
{
    constexpr qsizetype most = ChartData::mostSeries;
    const qsizetype count = data.series.size();
    if (count <= most)
        return;
    if (!data.isPart) {
        data.seriesLeftOut = count - most;
        data.series.resize(most);
        return;
    }
    FigureValues& into = data.series[most - 1].values;
    for (qsizetype i = most; i < count; ++i)
        for (qsizetype group = 0; group < into.size(); ++group)
            addTo(into[group], data.series[i].values.value(group));
    data.series[most - 1].group = {
        QString(),
        ChartData::tr("%n others", "the smaller slices of a pie, put together", int(count - most + 1)),
        {},
        true};
    data.series.resize(most);
}

QString comparisonLabel(FigureComparison comparison)
{
    return comparison == FigureComparison::PreviousYear ? ChartData::tr("a year earlier")
                                                        : ChartData::tr("the period before");
}

FigureFilter filterOf(const QString& dimension, const ChartGroup& group, const QStringList& shown)
{
    return group.isRest ? FigureFilter{dimension, shown, true} : FigureFilter{dimension, {group.key}, false};
}

} // namespace

QString nothingToDraw(const FigureAnswer& answer)
{
    const auto isSomething = [](const std::optional<double>& value) { return value && *value != 0.0; };
    const auto isKnown = [](const std::optional<double>& value) { return value.has_value(); };
    const FigureValues& values = answer.values;
    if (std::any_of(values.begin(), values.end(), isSomething)
        || std::any_of(answer.earlier.begin(), answer.earlier.end(), isSomething))
        return {};
    if (std::any_of(values.begin(), values.end(), isKnown) && !answer.axes.isEmpty())
        return ChartData::tr("All values are 0 in this period.");
    if (!values.isEmpty() && answer.axes.isEmpty() && values.front())
        return {}; // one number may well be 0
    return ChartData::tr("There is nothing to count in this period.");
}

QList<ChartForm> ChartData::formsOf(const FigureAnswer& answer)
{
    QList<ChartForm> forms{ChartForm::Bars};
    const bool two = answer.axes.size() > 1;
    const bool parts = answer.isPart && !hasNegative(answer);
    if (two && parts)
        forms.append(ChartForm::Stacked);
    if (!answer.axes.isEmpty() && isInTime(answer.axes.front().dimension)) {
        forms.append(ChartForm::Line);
        if (!two || parts)
            forms.append(ChartForm::Area);
    }
    if (answer.axes.size() == 1 && parts)
        forms.append(ChartForm::Pie);
    if (two)
        forms.append(ChartForm::Heat);
    return forms;
}

ChartData ChartData::of(const FigureAnswer& answer, ChartForm form)
{
    ChartData data;
    data.form = formsOf(answer).contains(form) ? form : ChartForm::Bars;
    data.unit = answer.unit;
    data.title = answer.title;
    data.isPart = answer.isPart;
    data.dimensions = answer.question.by;
    if (answer.axes.isEmpty())
        data.groups = {{QString(), answer.title, {}, false}};
    else
        data.groups = groupsOf(answer.axes.front(), data.footnotes);
    data.isTime = !answer.axes.isEmpty() && isInTime(answer.axes.front().dimension);
    const bool two = answer.axes.size() > 1;
    const QList<ChartGroup> second = two ? groupsOf(answer.axes[1], data.footnotes) : QList<ChartGroup>{{}};
    for (qsizetype s = 0; s < second.size(); ++s) {
        ChartSeries one{second[s], {}};
        for (qsizetype g = 0; g < data.groups.size(); ++g)
            one.values.append(answer.at(g, s));
        data.series.append(one);
    }
    if (!two)
        data.earlier = answer.earlier.mid(0, data.groups.size());
    data.earlierLabel = comparisonLabel(answer.question.comparison);
    if (data.form == ChartForm::Pie)
        limitSlices(data);
    else if (data.form != ChartForm::Heat)
        limitSeries(data);
    return data;
}

double ChartData::sumOf(qsizetype group) const
{
    double sum = 0.0;
    for (qsizetype s = 0; s < series.size(); ++s)
        sum += at(group, s).value_or(0.0);
    return sum;
}

qsizetype ChartData::accented(const QStringList& keys) const
{
    for (qsizetype g = 0; g < groups.size() && !keys.isEmpty(); ++g)
        if (groups[g].key == keys.front() && !groups[g].isRest)
            return g;
    if (groups.isEmpty() || series.isEmpty() || !keys.isEmpty())
        return -1;
    if (isTime)
        return groups.size() - 1;
    qsizetype greatest = 0;
    for (qsizetype g = 1; g < groups.size(); ++g)
        if (!groups[g].isRest && at(g, 0).value_or(0.0) > at(greatest, 0).value_or(0.0))
            greatest = g;
    return greatest;
}

QString ChartData::words(qsizetype group, qsizetype which) const
{
    QString name = groups[group].inOneLine();
    if (!isSingle())
        name = tr("%1, %2", "group of the first dimension, of the second")
                   .arg(name, series[which].group.inOneLine());
    QString sentence = tr("%1: %2", "what is counted: value").arg(name, figureText(at(group, which), unit));
    if (!earlier.isEmpty())
        sentence = tr("%1; %2: %3", "2024: 79; a year earlier: 56")
                       .arg(sentence, earlierLabel, figureText(earlier.value(group), unit));
    return sentence;
}

QStringList ChartData::keys(qsizetype group, qsizetype which) const
{
    QStringList found;
    if (!dimensions.isEmpty()) {
        if (groups[group].isRest)
            return {};
        found.append(groups[group].key);
    }
    if (dimensions.size() > 1) {
        if (series[which].group.isRest)
            return {};
        found.append(series[which].group.key);
    }
    return found;
}

QList<FigureFilter> ChartData::filters(qsizetype group, qsizetype which) const
{
    QList<FigureFilter> found;
    if (!dimensions.isEmpty()) {
        QStringList shown;
        for (const ChartGroup& each : groups)
            if (!each.isRest)
                shown.append(each.key);
        found.append(filterOf(dimensions[0], groups[group], shown));
    }
    if (dimensions.size() > 1) {
        QStringList shown;
        for (const ChartSeries& each : series)
            if (!each.group.isRest)
                shown.append(each.group.key);
        found.append(filterOf(dimensions[1], series[which].group, shown));
    }
    return found;
}

QString ChartData::spoken() const
{
    constexpr qsizetype mostWords = 24;
    QStringList parts;
    for (qsizetype g = 0; g < groups.size(); ++g)
        for (qsizetype s = 0; s < series.size(); ++s) {
            if (parts.size() == mostWords)
                return title + u": "_s + parts.join(u"; "_s) + u" …"_s;
            parts.append(words(g, s));
        }
    return title + u": "_s + parts.join(u"; "_s);
}

} // namespace kitcamp
