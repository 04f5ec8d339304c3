// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurespan.h"
#include "models/statistics/answer.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

namespace kitcamp {

/// What is chosen above a dashboard: which camp or course, over which time, against what, and as of when.
class FigureBar : public QWidget
{
    Q_OBJECT
public:
    explicit FigureBar(QWidget* parent);

    void setCalendar(const SpanCalendar& calendar);
    void setSpan(const FigureSpan& span);
    void setComparison(FigureComparison comparison);
    void setAcademicYears(bool academic);
    /// None: there is nothing to choose from.
    void setSubjects(const QString& title, const QList<FigureGroup>& subjects, const QString& current);
    void setAsOf(QDate day); ///< invalid: today
    /// Figures of one camp or of this moment have no period to choose.
    void setPeriodShown(bool shown);

Q_SIGNALS:
    void spanChosen(const kitcamp::FigureSpan& span);
    void comparisonChosen(kitcamp::FigureComparison comparison);
    void academicYearsChosen(bool academic);
    void subjectChosen(const QString& key);
    void asOfChosen(QDate day); ///< invalid: today

private:
    void buildLayout();
    QPushButton* addMenuButton(const QString& name);
    void fillSpans();
    void fillComparisons();
    void fillDays();
    void showTexts();
    void askForSpan();
    void askForDay();

    SpanCalendar m_calendar;
    FigureSpan m_span;
    FigureComparison m_comparison = FigureComparison::None;
    bool m_academic = false;
    QDate m_asOf;
    QComboBox* m_subject = nullptr;
    QPushButton* m_period = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_day = nullptr;
};

} // namespace kitcamp
