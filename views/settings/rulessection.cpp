// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/rulessection.h"

#include "models/items/records/recordvalues.h"
#include "models/items/settings/loanrulewords.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"

#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<RecordListOptions> ruleLists()
{
    RecordListOptions options;
    options.rows.table = u"loan_rule"_s;
    options.rows.columns = {u"note"_s,      u"borrower_group"_s, u"category"_s,
                            u"max_items"_s, u"loan_days"_s,      u"max_renewals"_s};
    options.pastText = RulesSection::tr("Show archi&ved");
    options.heading = RulesSection::tr("Loan rules");
    options.addText = RulesSection::tr("A&dd…");
    options.emptyTitle = RulesSection::tr("No rules yet");
    options.emptyHint = defaultRuleSentence();
    return {options};
}

} // namespace

RulesSection::RulesSection(Workplace& workplace, QWidget* parent)
    : ListSection(workplace, ruleLists(), parent)
{
    Panel* words = addPanel(tr("In words"));
    m_sentence = new TextLabel(TextSize::Body, words);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_sentence->setWordWrap(true);
    auto* order = new TextLabel(
        tr("The rule for the nearest category counts; there, one for the borrower's group before "
           "one for everyone. %1",
           "%1: what counts where no rule fits")
            .arg(defaultRuleSentence()),
        TextSize::Secondary, words);
    order->setObjectName(u"defaultRule"_s);
    order->setTone(Tone::Muted);
    order->setWordWrap(true);
    words->content()->addWidget(m_sentence);
    words->content()->addWidget(order);
    connect(list(), &RecordListPanel::currentChanged, this, &RulesSection::describe);
    if (list()->model()->rowCount() > 0)
        select(list()->model()->idAt(0));
    describe(list()->currentId());
}

void RulesSection::describe(qint64 rule)
{
    if (rule == 0) {
        m_sentence->setText(tr("Choose a rule to read it as a sentence."));
        return;
    }
    const auto values = readRecord(store(), u"loan_rule"_s, rule);
    m_sentence->setText(values ? loanRuleSentence(store(), *values) : values.error().sentence);
}

} // namespace kitcamp
