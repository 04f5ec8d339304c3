// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/daysdialog.h"

#include "views/common/formfields.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const QLineEdit& field)
{
    return QDate::fromString(field.text().simplified(), Qt::ISODate);
}

/// Empty, or a day.
bool isWell(const QLineEdit& field)
{
    return field.text().simplified().isEmpty() || dayIn(field).isValid();
}

} // namespace

PeriodDialog::PeriodDialog(const FigurePeriod& period, QWidget* parent)
    : DialogFrame(tr("From … to …"), parent)
{
    setObjectName(u"periodDialog"_s);
    setSentence(tr("Both days count. Leave one empty, and that end is open."));
    auto* form = new FormFields(this);
    m_from = new QLineEdit(period.from.toString(Qt::ISODate), form);
    m_from->setObjectName(u"periodFrom"_s);
    m_fromField = form->add(tr("&First day"), m_from);
    m_until = new QLineEdit(period.until.toString(Qt::ISODate), form);
    m_until->setObjectName(u"periodUntil"_s);
    m_untilField = form->addBeside(tr("&Last day"), m_until);
    setContent(form);
    setMainButton(tr("Show"));
    connect(this, &DialogFrame::submitted, this, &PeriodDialog::submit);
}

void PeriodDialog::submit()
{
    const QString how = tr("Write the day as 2026-09-01.");
    m_fromField->setError(isWell(*m_from) ? QString() : how);
    m_untilField->setError(isWell(*m_until) ? QString() : how);
    if (!isWell(*m_from) || !isWell(*m_until))
        return;
    const FigurePeriod period{dayIn(*m_from), dayIn(*m_until)};
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
    m_day = new QLineEdit(day.toString(Qt::ISODate), form);
    m_day->setObjectName(u"pastDay"_s);
    FormField* field = form->add(tr("&Day"), m_day);
    setContent(form);
    setMainButton(tr("Show"));
    connect(this, &DialogFrame::submitted, this, [this, field, today] {
        const QDate wanted = dayIn(*m_day);
        if (!wanted.isValid())
            return field->setError(tr("Write the day as 2026-09-01."));
        if (wanted > today)
            return field->setError(
                tr("That day is still to come. The latest is today, %1.").arg(today.toString(Qt::ISODate)));
        Q_EMIT given(wanted == today ? QDate() : wanted);
        accept();
    });
}

} // namespace kitcamp
