// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alliance/handovertab.h"

#include "models/items/alliance/handoverlines.h"
#include "models/items/centretime.h"
#include "views/alliance/handoverdialog.h"
#include "views/alliance/takehandoverdialog.h"
#include "views/attendees/linelist.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"
#include "views/members/keys/rightshint.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

HandoverTab::HandoverTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place, {u"handover"_s, u"activity"_s}, parent)
{
    setObjectName(u"handoverTab"_s);
    buildLayout();
}

void HandoverTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_summary = new TextLabel(TextSize::Body, this);
    m_summary->setObjectName(u"handoverSummary"_s);
    m_summary->setWordWrap(true);
    line->addWidget(m_summary, 1);
    const auto add = [&](const QString& name, const QString& text, const std::function<void()>& run) {
        QPushButton* button = addButton(line, name, text, run);
        button->setAccessibleName(QString(text).remove(u'&'));
        return button;
    };
    m_take = add(u"takeHandover"_s, tr("Ta&ke in…"), [this] { takeIn(); });
    m_results = add(u"handResults"_s, tr("Give &results back…"), [this] { hand(HandoverPurpose::Results); });
    m_hand = add(u"handOver"_s, tr("Han&d over…"), [this] { hand(HandoverPurpose::Camp); });
    dressButton(m_hand, "primary");
    // The past is shown as it was.
    for (QPushButton* button : {m_take, m_results, m_hand}) {
        button->setEnabled(!workplace().store.past());
        new RightsHint(workplace().store, u"handover"_s, RowOperation::Insert, button);
    }
    column->addLayout(line);
    auto* panel = new Panel(tr("Went to partners, came from partners"), this);
    panel->setContentFlush();
    m_list = new LineList(u"handovers"_s, tr("Handovers of this camp"), {}, panel);
    m_list->setToolsVisible(false);
    m_list->setEmptyTexts(
        tr("Not handed over yet"),
        tr("Hand the camp with its participants to an alliance, or to another centre that runs it. What "
           "they see of the people is a setting of yours."));
    panel->content()->addWidget(m_list);
    column->addWidget(panel, 1);
}

void HandoverTab::load()
{
    Store& store = workplace().store;
    const auto handovers = handoversOf(store.reader(), activity());
    if (!handovers)
        return refuse(handovers.error());
    CentreTime time(store.clock());
    time.readZone(store.reader());
    m_list->setTable(pastHandovers(*handovers, time.zone()));
    const QString from = origin(*handovers);
    m_summary->setText(
        from.isEmpty()
            ? tr("This camp is kept in this file. A partner gets what you hand over, and gives results back.")
            : tr("This camp came from %1. Changes on both sides are shown when it is taken in again.")
                  .arg(from));
}

void HandoverTab::hand(HandoverPurpose purpose)
{
    auto* dialog = new HandoverDialog(workplace(), activity(), purpose, this);
    connect(dialog, &HandoverDialog::handedOver, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

void HandoverTab::takeIn()
{
    (new TakeHandoverDialog(workplace(), this))->present();
}

void HandoverTab::arrive()
{
    m_hand->setFocus(Qt::OtherFocusReason);
}

} // namespace kitcamp
