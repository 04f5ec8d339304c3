// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/tablist.h"

#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

TabList::TabList(Workplace& workplace, const Description& description, PagedModel* model, QWidget* parent)
    : ListPage(workplace, description, model, parent)
{
    layout()->setContentsMargins(0, 0, 0, 0);
    if (auto* title = header()->findChild<TextLabel*>(u"pageTitle"_s))
        title->hide();
}

void TabList::insertAbove(QWidget* widget)
{
    static_cast<QBoxLayout*>(layout())->insertWidget(1, widget);
}

void TabList::giveKey(QAction* action, const QKeySequence& key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void TabList::answer(const Result<Performed>& done)
{
    if (!done)
        say(Tone::Bad, refusalText(done.error()));
    else if (done->seq == 0)
        say(Tone::Plain, tr("It is so already: nothing was changed."));
    else
        say(Tone::Ok,
            tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(workplace().store.sentence(done->opId)));
}

void TabList::onOpen(std::function<void(qint64 id)> open)
{
    connect(table()->view(), &QAbstractItemView::activated, this,
            [this, open = std::move(open)](const QModelIndex& index) { open(model()->idAt(index.row())); });
}

} // namespace kitcamp
