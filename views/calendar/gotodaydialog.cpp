// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/gotodaydialog.h"

#include "models/items/plan/sessionwhen.h"
#include "views/common/formfields.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

GoToDayDialog::GoToDayDialog(const CalendarDays& days, QDate shown, QWidget* parent)
    : DialogFrame(tr("Go to a day"), parent)
    , m_days(days)
    , m_shown(shown)
{
    setObjectName(u"goToDayDialog"_s);
    auto* form = new FormFields(this);
    m_day = new QLineEdit(form);
    m_day->setObjectName(u"goToDay"_s);
    m_field = form->add(tr("&Date or teaching week"), m_day);
    m_field->setHint(tr("2026-11-26, or a week: 12"));
    setContent(form);
    setMainButton(tr("Go"));
    connect(m_day, &QLineEdit::textChanged, this, [this](const QString& text) {
        const SessionWhen when(m_days);
        const auto day = when.day(text, m_shown);
        m_field->setError({});
        m_field->setHint(day ? when.dayHint(*day) : tr("2026-11-26, or a week: 12"));
    });
    connect(this, &DialogFrame::submitted, this, &GoToDayDialog::go);
}

void GoToDayDialog::go()
{
    const auto day = SessionWhen(m_days).day(m_day->text(), m_shown);
    if (!day) {
        m_field->setError(day.error().sentence);
        return;
    }
    Q_EMIT chosen(*day);
    accept();
}

} // namespace kitcamp
