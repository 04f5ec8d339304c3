// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/twinspanel.h"

#include "models/items/twins/twinproposals.h"
#include "views/common/textlabel.h"
#include "views/merging/twinsdialog.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

TwinsPanel::TwinsPanel(Workplace& workplace, QWidget* parent)
    : Panel(tr("Entered twice?"), parent)
    , m_workplace(workplace)
    , m_proposals(new TwinProposals(workplace.store, {u"person"_s, u"organization"_s, u"model"_s}, this))
{
    setObjectName(u"twinsPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* line = new QHBoxLayout;
    m_sentence = new TextLabel(TextSize::Body, this);
    m_sentence->setObjectName(u"twinsSentence"_s);
    m_sentence->setWordWrap(true);
    auto* look = new QPushButton(tr("&Look at them…"), this);
    look->setObjectName(u"twinsLook"_s);
    line->addWidget(m_sentence, 1);
    line->addWidget(look);
    content()->addLayout(line);
    connect(m_proposals, &TwinProposals::countChanged, this, &TwinsPanel::update);
    connect(look, &QPushButton::clicked, this, &TwinsPanel::look);
    update();
}

void TwinsPanel::load()
{
    m_proposals->load();
}

void TwinsPanel::update()
{
    const int pairs = m_proposals->rowCount();
    m_sentence->setText(
        tr("%n pair(s) of persons, organizations or models seem to be the same. Merging moves "
           "everything to one of the two; nothing is lost.",
           nullptr, pairs));
    setVisible(pairs > 0);
}

void TwinsPanel::look()
{
    auto* dialog = new TwinsDialog(m_workplace, *m_proposals, window());
    connect(dialog, &TwinsDialog::merged, this, [this](const QString&, qint64, const QString& sentence) {
        if (m_workplace.say)
            m_workplace.say(sentence);
    });
    dialog->present();
}

} // namespace kitcamp
