// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merging/mergingpage.h"

#include "models/items/twins/twinproposals.h"
#include "models/store/rowlookup.h"
#include "views/common/pageheader.h"
#include "views/merging/mergedialog.h"
#include "views/merging/twinsdialog.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

void MergingPage::addMerging(const Merging& merging)
{
    m_merging = merging;
    addRowAction(u"mergeSelected"_s, merging.mergeText, [this] { compareSelected(); });
    addRowAction(u"mergeTheirs"_s, merging.mergeThoseText, [this] { compareWhatTheyBelongTo(); });
    m_proposals = new TwinProposals(workplace().store, {merging.table, merging.belongsToTable}, this);
    m_chip = new QPushButton(this);
    m_chip->setObjectName(u"twinsChip"_s);
    m_chip->setToolTip(tr("Look at them, and merge what is the same"));
    dressButton(m_chip, "chip");
    m_chip->hide();
    header()->addControl(m_chip);
    connect(m_chip, &QPushButton::clicked, this, &MergingPage::showProposals);
    connect(m_proposals, &TwinProposals::countChanged, this, &MergingPage::updateChip);
}

void MergingPage::arrive()
{
    ListPage::arrive();
    m_proposals->load();
}

void MergingPage::updateChip()
{
    const int pairs = m_proposals->rowCount();
    m_chip->setText(tr("%n seem(s) to be entered twice", "pairs of rows", pairs));
    m_chip->setVisible(pairs > 0);
}

void MergingPage::showProposals()
{
    auto* dialog = new TwinsDialog(workplace(), *m_proposals, this);
    connect(dialog, &TwinsDialog::merged, this,
            [this](const QString& table, qint64 kept, const QString& sentence) {
                if (table == m_merging.table)
                    showObject(table, kept);
                say(Tone::Ok, sentence);
            });
    dialog->present();
}

void MergingPage::compareSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 2)
        compare(m_merging.table, ids[0], ids[1]);
    else
        say(Tone::Warn, tr("Select exactly two rows: those that are the same."));
}

void MergingPage::compareWhatTheyBelongTo()
{
    QList<qint64> owners;
    for (const qint64 id : selectedIds()) {
        const auto owner = referenceOf(workplace().store.reader(), m_merging.table, m_merging.belongsTo, id);
        if (owner && *owner && !owners.contains(**owner))
            owners << **owner;
    }
    if (owners.size() == 2)
        compare(m_merging.belongsToTable, owners[0], owners[1]);
    else
        say(Tone::Warn,
            tr("Select rows with exactly two different %1.", "%1: models, organizations")
                .arg(workplace().store.domain().recordTypes.find(m_merging.belongsToTable)->pluralTitle()));
}

void MergingPage::compare(const QString& table, qint64 left, qint64 right)
{
    auto* dialog = new MergeDialog(workplace(), table, left, right, this);
    connect(dialog, &MergeDialog::merged, this, [this, table](qint64 kept, const QString& sentence) {
        if (table == m_merging.table)
            showObject(table, kept);
        say(Tone::Ok, sentence);
    });
    connect(dialog, &MergeDialog::foundDistinct, this,
            [this](const QString& sentence) { say(Tone::Ok, sentence); });
    dialog->present();
}

} // namespace kitcamp
