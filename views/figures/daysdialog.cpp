// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/daysdialog.h"

#include "views/common/dayedit.h"
#include "views/common/formfields.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(const FigurePeriod& period, QWidget* parent)
    : DialogFrame(tr("From … to …"), parent)
{
    setObjectName(u"periodDialog"_s);
    setSentence(tr("Both days count. Leave one empty, and that end is open."));
    auto* form = new FormFields(this);
    m_from = new DayEdit(form);
    m_from->setOptional(true);
    m_from->setDay(period.from);
    m_from->setObjectName(u"periodFrom"_s);
    m_fromField = form->add(tr("&First day"), m_from);
    m_until = new DayEdit(form);
    m_until->setOptional(true);
    m_until->setDay(period.until);
    m_until->setObjectName(u"periodUntil"_s);
    m_untilField = form->addBeside(tr("&Last day"), m_until);
    setContent(form);
    setMainButton(tr("Show"));
    connect(this, &DialogFrame::submitted, this, &PeriodDialog::submit);
}

void PeriodDialog::submit()
{
    m_fromField->setError(m_from->problem());
    m_untilField->setError(m_until->problem());
    if (!m_from->problem().isEmpty() || !m_until->problem().isEmpty())
        return;
    const FigurePeriod period{m_from->day(), m_until->day()};
    if (period.from.isValid() && period.until.isValid() && period.until < period.from)
        return m_untilField->setError(tr("The last day is before the first one."));
    Q_EMIT given(period);
    accept();
}

PastDayDialog::PastDayDialog(QDate day, QDate today, QWidget* parent)
    : DialogFrame(tr("As of another day"), parent)
{
    setObjectName(u"pastDayDialog"_s);
    setSentence(tr("All figures are shown as they would have been at the end of that day, from what the file "
                   "knew then. What was entered or corrected later is left out."));
    auto* form = new FormFields(this);
    m_day = new DayEdit(form);
    m_day->setLatest(today);
    m_day->setDay(day);
    m_day->setObjectName(u"pastDay"_s);
    FormField* field = form->add(tr("&Day"), m_day);
    setContent(form);
    setMainButton(tr("Show"));
    connect(this, &DialogFrame::submitted, this, [this, field, today] {
        const QDate wanted = m_day->day();
        if (!wanted.isValid())
            return field->setError(m_day->problem());
        Q_EMIT given(wanted == today ? QDate() : wanted);
        accept();
    });
}

} // namespace kitcamp
