// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/advancedialog.h"

#include "models/activities/judging/points.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// As many as go on already; else about a tenth.
int usualCount(const ContestSheet& sheet, qint64 round, const QList<ContestPlace>& places)
{
    int onward = 0;
    int ranked = 0;
    for (const ContestPlace& place : places) {
        const ContestResult* result = sheet.result(round, place.entry);
        onward += result && result->advanced ? 1 : 0;
        ranked += place.rank > 0 ? 1 : 0;
    }
    return onward > 0 ? onward : std::max(1, ranked / 10);
}

} // namespace

AdvanceDialog::AdvanceDialog(const ContestSheet& sheet, qint64 round, QWidget* parent)
    : DialogFrame(tr("Who goes on"), parent)
    , m_sheet(sheet)
    , m_round(round)
    , m_places(placesOf(sheet, round))
{
    setObjectName(u"advanceDialog"_s);
    setSentence(tr("The best go on to the next round. Who shares the rank of the last of them goes on too."));
    auto* fields = new FormFields(this);
    m_count = new QSpinBox(fields);
    m_count->setObjectName(u"advanceCount"_s);
    m_count->setAccessibleName(tr("How many go on"));
    m_count->setRange(0, std::max(1, static_cast<int>(m_places.size())));
    m_count->setValue(usualCount(m_sheet, m_round, m_places));
    fields->add(tr("The best"), m_count);
    m_preview = new TextLabel(TextSize::Body, fields);
    m_preview->setObjectName(u"advancePreview"_s);
    m_preview->setAccessibleName(tr("Who goes on"));
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(scaled(420));
    fields->add(QString(), m_preview);
    setContent(fields);
    setMainButton(tr("Let them go on"));
    connect(m_count, &QSpinBox::valueChanged, this, &AdvanceDialog::preview);
    connect(this, &DialogFrame::submitted, this, &AdvanceDialog::decide);
    preview();
}

QList<qint64> AdvanceDialog::best() const
{
    return bestOf(m_places, m_count->value());
}

void AdvanceDialog::preview()
{
    const QList<qint64> entries = best();
    if (entries.isEmpty())
        return m_preview->setText(m_count->value() == 0 ? tr("Nobody goes on.")
                                                        : tr("Nobody has a result in this round yet."));
    const qint64 last = entries.constLast();
    const auto rank = std::find_if(m_places.begin(), m_places.end(), [&](const ContestPlace& place) {
                          return place.entry == last;
                      })->rank;
    const ContestResult* result = m_sheet.result(m_round, last);
    const QString points =
        result && result->points ? tr(", %1 points").arg(pointsText(*result->points)) : QString();
    m_preview->setText(tr("%n go(es) on; the last is %1: rank %2%3.",
                          "%1: name, %3: \", 72 points\" or nothing", static_cast<int>(entries.size()))
                           .arg(m_sheet.entry(last)->name)
                           .arg(rank)
                           .arg(points));
}

void AdvanceDialog::decide()
{
    QList<qint64> results;
    for (const qint64 entry : best()) {
        if (const ContestResult* result = m_sheet.result(m_round, entry))
            results << result->id;
    }
    if (results.isEmpty() && m_count->value() > 0)
        return message()->say(Tone::Warn, tr("Nobody has a result in this round yet: enter results first."));
    Q_EMIT chosen(results);
    accept();
}

} // namespace kitcamp
