// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;
class QToolButton;

namespace kitcamp {

/// A field for one day: typed or pasted (see WrittenDay), from a calendar (button, Alt+Down), or by Up and
/// Down. What was written stays as it is written: it is a day, or problem() says why it is none; it never
/// becomes another day by itself.
class DayEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayEdit(QWidget* parent);

    /// Not valid where there is a problem(), or where the field is empty.
    [[nodiscard]] QDate day() const;
    /// Writes \p day; one that is not valid empties the field.
    void setDay(QDate day);
    /// The last day that can be asked for, which is today.
    void setLatest(QDate today);
    /// Nothing written is no problem.
    void setOptional(bool isOptional);
    /// For a field beside a calendar that is always there.
    void hideCalendarButton();
    /// What is wrong and what to do, in words; empty where nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Another day than before, none any more, or none for another reason. Comes when a whole day is written,
    /// not at each of its digits.
    void dayChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextEdited();
    void settle();
    void tell();
    void step(int days);
    void stepMonths(int months);
    void go(QDate day);
    void showCalendar();
    void retranslate();

    QAction* m_calendar = nullptr;
    QToolButton* m_button = nullptr; ///< of the calendar
    QDate m_latest;
    QDate m_told; ///< what dayChanged said last
    QString m_toldProblem;
    bool m_isOptional = false;
};

} // namespace kitcamp
