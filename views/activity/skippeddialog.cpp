// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/skippeddialog.h"

#include "models/activities/sessions/sessionplanner.h"
#include "models/items/activities/activityfacts.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return u"%1 %2"_s.arg(day.toString(Qt::ISODate), shortWeekdayName(day.dayOfWeek()));
}

} // namespace

SkippedDialog::SkippedDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("Days that were left out"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    setObjectName(u"skippedDialog"_s);
    const auto offered = buildLayout();
    if (!offered)
        message()->say(Tone::Bad, refusalText(offered.error()));
    if (m_choices.isEmpty()) {
        if (offered)
            setSentence(tr("No day was left out."));
        setLeaveText(tr("Close"));
        return;
    }
    setSentence(tr("Choose for each day whether, and when, its session is held after all."));
    setMainButton(tr("Make them"));
    connect(this, &DialogFrame::submitted, this, &SkippedDialog::save);
}

Result<void> SkippedDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    setContent(content);
    Connection& reader = m_workplace.store.reader();
    SessionPlanner planner(reader, m_workplace.store.ids());
    KITCAMP_ASSIGN(const auto skipping, seriesWithSkippedDays(reader, m_activity));
    for (const qint64 series : skipping) {
        KITCAMP_ASSIGN(const auto offers, planner.offered(series));
        for (const OfferedDay& offer : offers)
            addOffer(content, series, offer);
    }
    column->addStretch();
    return {};
}

void SkippedDialog::addOffer(QWidget* parent, qint64 series, const OfferedDay& offer)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    auto* words = new TextLabel(sentenceOf(offer.skipped), TextSize::Body, row);
    words->setWordWrap(true);
    auto* box = new QComboBox(row);
    box->setObjectName(u"skipped_"_s + offer.skipped.day.toString(Qt::ISODate));
    box->setAccessibleName(tr("When the session of %1 is held").arg(dayText(offer.skipped.day)));
    box->addItem(tr("Leave it out"), QDate());
    if (offer.free)
        box->addItem(tr("Now free: %1").arg(dayText(*offer.free)), *offer.free);
    for (const QDate& day : offer.instead)
        box->addItem(tr("On %1").arg(dayText(day)), day);
    line->addWidget(words, 1);
    line->addWidget(box);
    parent->layout()->addWidget(row);
    m_choices << Choice{series, offer.skipped.day, box};
}

void SkippedDialog::save()
{
    QMap<qint64, QMap<QDate, QDate>> wanted;
    for (const Choice& choice : std::as_const(m_choices)) {
        if (const QDate day = choice.box->currentData().toDate(); day.isValid())
            wanted[choice.series].insert(choice.day, day);
    }
    SessionPlanner planner(m_workplace.store.reader(), m_workplace.store.ids());
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto prepared = planner.addSkipped(it.key(), it.value());
        const auto performed =
            prepared ? m_workplace.store.perform(prepared->action) : Result<Performed>(prepared.error());
        if (!performed)
            return message()->say(Tone::Bad, refusalText(performed.error()));
        Q_EMIT done(performed);
    }
    accept();
}

} // namespace kitcamp
