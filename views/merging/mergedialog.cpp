// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merging/mergedialog.h"

#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/merging/sidechoice.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Workplace& workplace, const QString& table)
{
    const RecordType* type = workplace.store.domain().recordTypes.find(table);
    return MergeDialog::tr("Same %1?", "%1: kind of thing").arg(type ? type->singularTitle() : table);
}

} // namespace

MergeDialog::MergeDialog(Workplace& workplace, const QString& table, qint64 left, qint64 right,
                         QWidget* parent)
    : DialogFrame(titleOf(workplace, table), parent)
    , m_workplace(workplace)
    , m_table(table)
    , m_left(left)
    , m_right(right)
{
    setObjectName(u"mergeDialog"_s);
    QPushButton* distinct = addButton(u"notTheSame"_s, tr("&Not the same"));
    QPushButton* main = setMainButton(tr("&Merge into one"));
    auto comparison = TwinComparison::read(workplace.store, table, left, right);
    if (!comparison) {
        refuse(comparison.error());
        main->setEnabled(false);
        distinct->setEnabled(false);
        return;
    }
    m_comparison = *std::move(comparison);
    setSentence(tr("If they are the same, choose which one stays and, where they differ, what is right. "
                   "Nothing of either is lost."));
    buildContent();
    m_kept->show(m_comparison->suggestion());
    showChoices();
    if (!m_comparison->obstacle().isEmpty()) {
        message()->say(Tone::Warn, m_comparison->obstacle());
        main->setEnabled(false);
    }
    connect(this, &DialogFrame::submitted, this, &MergeDialog::merge);
    connect(distinct, &QPushButton::clicked, this, &MergeDialog::markDistinct);
}

void MergeDialog::onKept()
{
    showChoices();
}

void MergeDialog::onChoice(const QString& column, TwinSide side)
{
    m_choices.insert(column, side);
    showChoices(); // a department comes with its organization
}

void MergeDialog::showChoices()
{
    const TwinSide kept = m_kept->side();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto chosen = m_choices.constFind(it.key());
        (*it)->show(chosen != m_choices.cend() ? *chosen
                                               : m_comparison->usualSide(kept, it.key(), m_choices));
    }
    m_effects->setText(m_comparison->effects(kept, m_choices).join(u'\n'));
}

void MergeDialog::merge()
{
    const TwinSide kept = m_kept->side();
    const TwinSide gone = kept == TwinSide::Left ? TwinSide::Right : TwinSide::Left;
    Store& store = m_workplace.store;
    MergeRecords action = prepareMerge(store, m_table, m_comparison->id(kept), m_comparison->id(gone));
    action.values = m_comparison->values(kept, m_choices);
    const auto done = store.perform(action);
    if (!done)
        return refuse(done.error());
    Q_EMIT merged(action.kept,
                  tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId)));
    accept();
}

void MergeDialog::markDistinct()
{
    Store& store = m_workplace.store;
    const auto done = store.perform(MarkDistinct{store.ids().nextValue(), m_table, m_left, m_right});
    if (!done)
        return refuse(done.error());
    Q_EMIT foundDistinct(done->seq == 0 ? tr("That was said before.") : store.sentence(done->opId));
    accept();
}

void MergeDialog::refuse(const Error& error)
{
    message()->say(Tone::Bad, refusalText(error));
}

} // namespace kitcamp
