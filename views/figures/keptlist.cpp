// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/keptlist.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/figures/keptnamedialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

KeptList::KeptList(DashboardBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
{
    buildLayout();
    fill();
    connect(&book, &DashboardBook::changed, this, &KeptList::fill);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT chosen(current()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_more->setEnabled(row >= 0); });
}

void KeptList::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr("Kept questions"), TextSize::Heading, this), 1);
    m_more = new QPushButton(tr("Change"), this);
    m_more->setObjectName(u"keptMore"_s);
    m_more->setAccessibleName(tr("Change the kept question"));
    m_more->setEnabled(false);
    dressButton(m_more, "link");
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("&Rename…"), this, &KeptList::askForName)->setObjectName(u"keptRename"_s);
    menu->addAction(tr("&Duplicate"), this, &KeptList::duplicate)->setObjectName(u"keptDuplicate"_s);
    m_boards = menu->addMenu(tr("&Put on"));
    menu->addAction(tr("Re&move"), this, &KeptList::remove)->setObjectName(u"keptRemove"_s);
    m_more->setMenu(menu);
    line->addWidget(m_more);
    column->addLayout(line);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"keptList"_s);
    m_list->setAccessibleName(tr("Kept questions"));
    m_list->setMaximumHeight(5 * rowHeight());
    column->addWidget(m_list);
    fillBoards();
}

void KeptList::fillBoards()
{
    for (const FigureBoard& board : m_book.boards()) {
        const QString key = board.key;
        QAction* action = m_boards->addAction(board.title, this, [this, key, title = board.title] {
            report(m_book.putOn(key, current()), tr("It stands on “%1” now.").arg(title));
        });
        action->setObjectName(u"keptPutOn_"_s + key);
    }
}

qint64 KeptList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void KeptList::choose(qint64 kept)
{
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == kept)
            m_list->setCurrentRow(row);
    }
}

void KeptList::fill()
{
    const qint64 before = current();
    m_list->clear();
    for (const KeptFigure& kept : m_book.kept()) {
        auto* item = new QListWidgetItem(kept.title(), m_list);
        item->setData(Qt::UserRole, kept.id);
        if (!kept.isReadable)
            item->setToolTip(tr("A newer program wrote this question. This one cannot ask it."));
    }
    setVisible(m_list->count() > 0);
    choose(before);
    m_more->setEnabled(m_list->currentRow() >= 0);
}

void KeptList::report(const Result<void>& done, const QString& sentence)
{
    if (done)
        Q_EMIT said(sentence);
    else
        Q_EMIT failed(done.error());
}

void KeptList::askForName()
{
    const KeptFigure* kept = m_book.keptQuestion(current());
    if (!kept)
        return;
    auto* dialog = new KeptNameDialog(kept->title(), tr("Rename"), window());
    connect(dialog, &KeptNameDialog::given, this, [this, id = kept->id](const QString& name) {
        report(m_book.rename(id, name), tr("Renamed to “%1”.").arg(name));
    });
    dialog->present();
}

void KeptList::duplicate()
{
    const KeptFigure* kept = m_book.keptQuestion(current());
    if (!kept || !kept->isReadable)
        return;
    const QString name = tr("%1 (copy)").arg(kept->title());
    const auto id = m_book.keep(name, kept->question, kept->chart);
    report(id ? Result<void>() : Result<void>(id.error()), tr("Kept “%1”.").arg(name));
    if (id) {
        choose(*id);
        Q_EMIT chosen(*id);
    }
}

void KeptList::remove()
{
    const KeptFigure* kept = m_book.keptQuestion(current());
    if (!kept)
        return;
    const QString name = kept->title();
    report(m_book.remove(kept->id),
           tr("Removed “%1” from the kept questions and all dashboards. Ctrl+Z brings it back.").arg(name));
}

} // namespace kitcamp
