// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"
#include "views/reports/reportmaking.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace kitcamp {

class DayEdit;

/// What a report is about: period, camp or course, as of which day, in which language. Remembers on this
/// computer what was chosen last.
class ReportParameters : public QWidget
{
    Q_OBJECT
public:
    ReportParameters(Workplace& workplace, QWidget* parent);

    /// Offers what a report of this kind has to be told.
    void setKind(const ReportKind& kind);
    /// Reads again which camps, courses and reports of the centre's own there are; keeps what was chosen.
    void readChoices();
    void chooseSubject(qint64 id);
    [[nodiscard]] qint64 subject() const; ///< 0: there is none
    /// No order where there is nothing to choose from: see whyNot().
    [[nodiscard]] std::optional<ReportOrder> order() const;
    /// Of a day that is over: what is written from now on stands in none of it.
    [[nodiscard]] bool looksBack() const;
    /// "This centre has no camp yet ...", or what is wrong with the day; empty where there is something.
    [[nodiscard]] QString whyNot() const;
    /// What is written as the day of the report is none.
    [[nodiscard]] bool hasWrongDay() const;
    /// Puts a widget after what is chosen.
    void addAction(QWidget* widget);

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void buildPeriods(QHBoxLayout* line);
    void buildPaper(QHBoxLayout* line);
    QComboBox* addCombo(QHBoxLayout* line, const QString& name, const QString& text);
    void connectSignals();
    void fillYears();
    void showFields();
    void remember() const;
    void recall();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString keyFor(const QString& what) const;
    [[nodiscard]] bool hasYears() const;
    [[nodiscard]] bool hasSubject() const;
    [[nodiscard]] bool isOfADay() const; ///< as of one that was chosen
    void setPeriod(ReportWish& wish) const;

    Workplace& m_workplace;
    ReportKind m_kind;
    QComboBox* m_month = nullptr;
    QComboBox* m_year = nullptr;
    QCheckBox* m_academic = nullptr;
    QComboBox* m_subject = nullptr;
    QCheckBox* m_lists = nullptr;
    QCheckBox* m_isPast = nullptr;
    DayEdit* m_asOf = nullptr;
    QComboBox* m_language = nullptr;
    QHBoxLayout* m_actions = nullptr;
    bool m_quiet = false; ///< choices are filled in, by no person
};

} // namespace kitcamp
