// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemachine/asofdialog.h"

#include "models/items/past/pastdays.h"
#include "models/store/centre.h"
#include "models/store/store.h"
#include "views/common/busybar.h"
#include "views/common/daycalendar.h"
#include "views/common/dayedit.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressSteps = 100; // percent

QDate todayOf(Store& store)
{
    const auto centre = Centre::read(store.reader());
    return QDateTime::fromMSecsSinceEpoch(store.presentClock().nowMs(),
                                          centre ? centre->zone : QTimeZone::utc())
        .date();
}

/// The day of the first entry: before it there is nothing to be seen.
QDate firstDayOf(Store& store)
{
    const auto centre = Centre::read(store.reader());
    const auto first = store.journal().at(1);
    return centre && first && *first ? QDateTime::fromSecsSinceEpoch((*first)->at, centre->zone).date()
                                     : QDate();
}

} // namespace

AsOfDialog::AsOfDialog(Store& store, QWidget* parent)
    : DialogFrame(tr("The file as of a day"), parent)
    , m_store(store)
    , m_today(todayOf(store))
    , m_run(store.domain(), store.presentClock())
{
    setObjectName(u"asOfDialog"_s);
    const QDate first = firstDayOf(store);
    const QString what = tr("A second window shows the file as it was at the end of the day. It can be read, "
                            "searched and printed, not changed.");
    setSentence(first.isValid() ? what + u' '
                        + tr("This file knows what was entered since %1.").arg(first.toString(Qt::ISODate))
                                : what);
    buildLayout();
    connectSignals();
    setDay(QDate(m_today.year() - 1, 12, 31));
}

void AsOfDialog::buildLayout()
{
    m_fields = new QWidget(this);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    m_day = new DayEdit(m_fields);
    m_day->setObjectName(u"asOfDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setLatest(m_today);
    m_day->hideCalendarButton();
    line->addWidget(m_day);
    addPresets(line);
    line->addStretch();
    column->addLayout(line);
    m_calendar = new DayCalendar(m_fields);
    m_calendar->setObjectName(u"asOfCalendar"_s);
    m_calendar->setMaximumDate(m_today);
    column->addWidget(m_calendar);
    m_busy = new BusyBar(this);
    setContent(m_fields);
    setContent(m_busy);
    m_open = setMainButton(tr("Show that day"));
}

void AsOfDialog::addPresets(QHBoxLayout* line)
{
    for (const PastDay& preset : pastDays(m_store.reader(), m_today)) {
        auto* button = new QPushButton(preset.title, m_fields);
        button->setObjectName(u"asOf_"_s + preset.key);
        button->setAutoDefault(false);
        button->setToolTip(preset.day.toString(Qt::ISODate));
        connect(button, &QPushButton::clicked, this, [this, day = preset.day] { setDay(day); });
        line->addWidget(button);
    }
}

void AsOfDialog::connectSignals()
{
    connect(m_day, &DayEdit::dayChanged, this, &AsOfDialog::follow);
    connect(m_day, &QLineEdit::textEdited, message(), &InlineMessage::dismiss);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this,
            [this] { m_day->setDay(m_calendar->selectedDate()); });
    connect(m_calendar, &QCalendarWidget::activated, this, &AsOfDialog::start);
    connect(this, &DialogFrame::submitted, this, &AsOfDialog::start);
    connect(m_busy, &BusyBar::cancelRequested, &m_run, &PastRun::cancel);
    connect(&m_run, &PastRun::progress, this, [this](double part) {
        m_busy->setProgress(static_cast<qint64>(part * progressSteps), progressSteps);
    });
    connect(&m_run, &PastRun::failed, this, &AsOfDialog::refuse);
    connect(&m_run, &PastRun::ready, this, [this](const std::shared_ptr<const PastCopy>& copy) {
        finish();
        accept();
        Q_EMIT made(copy);
    });
}

QDate AsOfDialog::day() const
{
    return m_day->day();
}

void AsOfDialog::setDay(QDate day)
{
    m_day->setDay(day);
}

/// The calendar shows what is written; where that is no day, the one before.
void AsOfDialog::follow(QDate day)
{
    message()->dismiss();
    if (day.isValid())
        m_calendar->setSelectedDate(day);
}

void AsOfDialog::start()
{
    if (m_run.isRunning())
        return;
    if (!day().isValid()) {
        message()->say(Tone::Warn, m_day->problem());
        m_day->setFocus();
        return m_day->selectAll();
    }
    message()->dismiss();
    m_fields->setEnabled(false);
    m_open->setEnabled(false);
    m_busy->start(tr("Going back to %1, in percent", "%1: day").arg(day().toString(Qt::ISODate)));
    m_run.start(m_store.path(), day());
}

void AsOfDialog::finish()
{
    m_busy->finish();
    m_fields->setEnabled(true);
    m_open->setEnabled(true);
}

void AsOfDialog::refuse(const Error& error)
{
    finish();
    m_day->setFocus();
    if (error.code != ErrorCode::Cancelled)
        message()->say(Tone::Warn, (QStringList{error.sentence} + error.waysOut).join(u' '));
}

} // namespace kitcamp
