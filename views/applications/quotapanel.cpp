// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/quotapanel.h"

#include "views/common/pageheader.h"
#include "views/common/palette.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

QuotaPanel::QuotaPanel(SelectionKeeper& keeper, QWidget* parent)
    : Panel(tr("Quotas"), parent)
    , m_keeper(keeper)
{
    auto* plan = new QPushButton(tr("Change in the plan"), this);
    plan->setObjectName(u"changeQuotas"_s);
    dressButton(plan, "link");
    addToHeading(plan);
    connect(plan, &QPushButton::clicked, this, &QuotaPanel::planWanted);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"quotas"_s);
    m_list->setAccessibleName(tr("Quotas of the camp"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    content()->addWidget(m_list, 1);
    connect(&keeper, &SelectionKeeper::changed, this, &QuotaPanel::fill);
}

void QuotaPanel::fill()
{
    m_list->clear();
    const Palette palette = Palette::of(this->palette());
    for (const SelectionQuota& quota : m_keeper.book().quotas) {
        const QString shortage = quota.shortage();
        const QString line =
            tr("%1: %2 · %3 applied, %4 with a seat", "a quota, its bounds, numbers of people")
                .arg(quota.title, quota.bounds())
                .arg(quota.members.size())
                .arg(quota.held);
        auto* item = new QListWidgetItem(shortage.isEmpty() ? line : u"■ "_s + shortage, m_list);
        if (!shortage.isEmpty())
            item->setForeground(palette.strong(Tone::Bad));
    }
    if (m_list->count() == 0)
        new QListWidgetItem(tr("No quotas: the best scores are offered the seats."), m_list);
}

} // namespace kitcamp
