// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurespan.h"
#include "models/reports/document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace kitcamp {

class FilterLines;
class TextLabel;

/// The form of a question: what is counted, by what, of which, when, against what, and how it is drawn.
class QuestionForm : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionForm(QWidget* parent);

    void setCalendar(const SpanCalendar& calendar);
    void setQuestion(const FigureQuestion& question, ChartForm chart);
    [[nodiscard]] FigureQuestion question() const;
    [[nodiscard]] ChartForm chart() const;
    [[nodiscard]] FilterLines* filters() const { return m_filters; }

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void buildTimes(QVBoxLayout* column);
    QComboBox* addCombo(QVBoxLayout* column, const QString& name, const QString& label);
    void fillMeasures();
    void fillDimensions();
    void fillSecond();
    void fillSpans();
    void onMeasureChosen();
    void onSpanChosen();
    void onChanged();
    void showPeriod();

    SpanCalendar m_calendar;
    FigurePeriod m_period;
    bool m_filling = false;
    QComboBox* m_measure = nullptr;
    TextLabel* m_definition = nullptr;
    QComboBox* m_by = nullptr;
    QComboBox* m_second = nullptr;
    FilterLines* m_filters = nullptr;
    QComboBox* m_span = nullptr;
    QComboBox* m_compare = nullptr;
    QCheckBox* m_cumulated = nullptr;
    QCheckBox* m_academic = nullptr;
    QSpinBox* m_most = nullptr;
    QComboBox* m_chart = nullptr;
};

} // namespace kitcamp
