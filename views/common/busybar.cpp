// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/busybar.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000; // the bar counts in thousandths, so that any 64-bit total fits

} // namespace

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"busyBar"_s);
    buildLayout();
    retranslate();
    hide();
}

void BusyBar::start(const QString& what)
{
    m_what = what;
    m_cancelled = false;
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
}

void BusyBar::setProgress(qint64 done, qint64 total)
{
    m_total = qMax<qint64>(0, total);
    m_done = m_total > 0 ? qBound<qint64>(0, done, m_total) : qMax<qint64>(0, done);
    m_bar->setRange(0, m_total > 0 ? barSteps : 0);
    if (m_total > 0)
        m_bar->setValue(
            static_cast<int>(static_cast<double>(m_done) / static_cast<double>(m_total) * barSteps));
    writeText();
}

void BusyBar::finish()
{
    hide();
}

void BusyBar::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void BusyBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BusyBar::buildLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    m_text = new TextLabel(TextSize::Body, this);
    m_text->setObjectName(u"busyText"_s);
    m_text->setElided(true);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"busyProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(scaled(120));
    m_bar->setFixedHeight(scaled(8));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"busyCancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::onCancelClicked);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
}

void BusyBar::onCancelClicked()
{
    m_cancelled = true;
    m_cancel->setEnabled(false);
    writeText();
    Q_EMIT cancelRequested();
}

void BusyBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
    writeText();
}

void BusyBar::writeText()
{
    const QLocale locale = this->locale();
    QString text = m_what;
    if (m_total > 0)
        text = tr("%1: %2 of %3", "what is being done: done of total")
                   .arg(m_what, locale.toString(m_done), locale.toString(m_total));
    if (m_cancelled)
        text = tr("%1: stopping…", "what is being done, after Cancel").arg(m_what);
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace kitcamp
