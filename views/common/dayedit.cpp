// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dayedit.h"

#include "views/common/daycalendar.h"
#include "views/common/icon.h"
#include "views/common/measures.h"
#include "views/common/writtenday.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_calendar(addAction(Icon::named(u"calendar"_s, Icon::Ink::Muted), QLineEdit::TrailingPosition))
    , m_button(findChild<QToolButton*>())
{
    constexpr int room = 3; // for the button and the margins
    setMinimumWidth(fontMetrics().horizontalAdvance(u"2023年12月31日"_s) + room * scaled(space::medium));
    setPlaceholderText(u"2023-12-31"_s);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::onTextEdited);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::settle);
    connect(m_calendar, &QAction::triggered, this, &DayEdit::showCalendar);
    retranslate();
}

QDate DayEdit::day() const
{
    return problem().isEmpty() ? WrittenDay::read(text()).day : QDate();
}

void DayEdit::setDay(QDate day)
{
    if (day != WrittenDay::read(text()).day || !day.isValid())
        setText(day.toString(Qt::ISODate));
    tell();
}

void DayEdit::setLatest(QDate today)
{
    m_latest = today;
}

void DayEdit::setOptional(bool isOptional)
{
    m_isOptional = isOptional;
}

void DayEdit::hideCalendarButton()
{
    m_calendar->setVisible(false);
}

QString DayEdit::problem() const
{
    const QString written = text().simplified();
    if (written.isEmpty())
        return m_isOptional ? QString() : tr("Write a day like 2023-12-31.");
    const WrittenDay read = WrittenDay::read(written);
    if (read.form == WrittenDay::Form::NoDay)
        return tr("“%1” is no day. Write it like 2023-12-31.").arg(written);
    if (read.form == WrittenDay::Form::NotInCalendar)
        return tr("%1 is not in the calendar. Write another day.").arg(written);
    if (m_latest.isValid() && read.day > m_latest)
        return tr("%1 is still to come. The latest day is today, %2.")
            .arg(read.day.toString(Qt::ISODate), m_latest.toString(Qt::ISODate));
    return {};
}

void DayEdit::onTextEdited()
{
    setToolTip({});
    setAccessibleDescription({});
    if (WrittenDay::read(text()).form == WrittenDay::Form::Whole)
        tell();
}

/// The person went on: what is wrong is said, what is right is written as everywhere else.
void DayEdit::settle()
{
    const QString usual = day().toString(Qt::ISODate);
    if (!usual.isEmpty() && usual != text())
        setText(usual);
    setToolTip(problem());
    setAccessibleDescription(problem());
    tell();
}

void DayEdit::tell()
{
    const bool isOther = day() != m_told || problem() != m_toldProblem;
    m_told = day();
    m_toldProblem = problem();
    if (isOther)
        Q_EMIT dayChanged(m_told);
}

void DayEdit::go(QDate day)
{
    if (!day.isValid() || (m_latest.isValid() && day > m_latest))
        return;
    setDay(day);
    settle();
    selectAll();
}

void DayEdit::step(int days)
{
    go(day().addDays(days));
}

void DayEdit::stepMonths(int months)
{
    go(day().addMonths(months));
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    const bool opens = m_calendar->isVisible()
        && (event->key() == Qt::Key_F4
            || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier));
    if (opens)
        return showCalendar();
    switch (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? event->key()
                                                                                             : 0) {
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_PageUp:
        return stepMonths(1);
    case Qt::Key_PageDown:
        return stepMonths(-1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DayEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

/// Made anew each time: it begins at the day that is written.
void DayEdit::showCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"dayPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    auto* calendar = new DayCalendar(popup);
    calendar->setObjectName(u"dayCalendar"_s);
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    if (day().isValid())
        calendar->setSelectedDate(day());
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate chosen) {
        popup->close();
        go(chosen);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void DayEdit::retranslate()
{
    m_button->setAccessibleName(tr("Calendar"));
    m_calendar->setToolTip(tr("Choose the day from a calendar (Alt+Down)"));
}

} // namespace kitcamp
