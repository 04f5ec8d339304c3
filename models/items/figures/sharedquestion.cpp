// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/dashboardbook.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ChartForm, QLatin1String> chartKeys[] = {
    {ChartForm::Bars, QLatin1String("bars")}, {ChartForm::Stacked, QLatin1String("stacked")},
    {ChartForm::Line, QLatin1String("line")}, {ChartForm::Area, QLatin1String("area")},
    {ChartForm::Pie, QLatin1String("pie")},   {ChartForm::Heat, QLatin1String("heat")},
};

/// Beside the question in the same JSON: who reads only the question passes over it.
const QString chartMember = u"chart"_s;

} // namespace

QString chartKey(ChartForm form)
{
    for (const auto& [known, name] : chartKeys) {
        if (known == form)
            return name;
    }
    return chartKeys[0].second;
}

std::optional<ChartForm> chartOfKey(const QString& key)
{
    for (const auto& [form, name] : chartKeys) {
        if (key == name)
            return form;
    }
    return {};
}

QByteArray sharedText(const FigureQuestion& question, ChartForm chart)
{
    QJsonObject json = toJson(question);
    json.insert(chartMember, chartKey(chart));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<std::pair<FigureQuestion, ChartForm>> questionFromShared(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.trimmed());
    if (!document.isObject())
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("kitcamp::DashboardBook",
                                                 "This is no question. Copy one with More, Share, or from a "
                                                 "message that holds it whole."),
                     {},
                     {},
                     {}};
    QJsonObject json = document.object();
    const auto chart = chartOfKey(json.take(chartMember).toString());
    KITCAMP_ASSIGN(const FigureQuestion question, questionFromJson(json));
    return std::pair{question, chart.value_or(ChartForm::Bars)};
}

} // namespace kitcamp
