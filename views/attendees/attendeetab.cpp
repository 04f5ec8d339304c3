// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/attendeetab.h"

#include "models/activities/publishing/notices.h"
#include "models/store/centre.h"
#include "views/common/refusaltext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

AttendeeTab::AttendeeTab(Workplace& place, const QStringList& tables, QWidget* parent)
    : ActivityTab(place, parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(50);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_activity != 0)
            load();
    });
    connect(&place.store, &Store::changed, this, [this, tables](const Announcement& announcement) {
        const bool concerns = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
            return announcement.rows.contains(table);
        });
        if (concerns)
            m_later.start();
    });
}

void AttendeeTab::showActivity(qint64 shown)
{
    m_activity = shown;
    load();
}

QPushButton* AttendeeTab::addButton(QHBoxLayout* line, const QString& name, const QString& text,
                                    const std::function<void()>& run)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

bool AttendeeTab::tell(const Result<Performed>& done)
{
    if (!done) {
        refuse(done.error());
        return false;
    }
    if (done->seq != 0)
        Q_EMIT said(Tone::Ok, workplace().store.sentence(done->opId));
    return true;
}

void AttendeeTab::refuse(const Error& error)
{
    Q_EMIT said(Tone::Bad, refusalText(error));
}

void AttendeeTab::queue(const Result<NoticeBatch>& batch)
{
    if (!batch)
        return refuse(batch.error());
    const auto count = static_cast<int>(batch->drafts.size());
    if (count == 0) {
        Q_EMIT said(Tone::Plain, tr("Everybody whom it concerns was told of it already."));
        return;
    }
    Store& store = workplace().store;
    const auto done = store.perform(QueueNotices{batch->toJson(), m_activity, store.clock().now()});
    if (!done)
        return refuse(done.error());
    Q_EMIT said(Tone::Ok,
                tr("%n reminder(s) wait in the queue of notices, under Publishing.", nullptr, count));
}

QDate AttendeeTab::today()
{
    const auto centre = Centre::read(workplace().store.reader());
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    return QDateTime::fromSecsSinceEpoch(workplace().store.clock().now(), zone).date();
}

} // namespace kitcamp
