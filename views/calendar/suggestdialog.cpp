// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/suggestdialog.h"

#include "models/items/roles.h"
#include "views/common/celldelegate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>

namespace kitcamp {

using namespace Qt::StringLiterals;

SuggestDialog::SuggestDialog(const QString& title, const PlanPlacements& places, QWidget* parent)
    : DialogFrame(title, parent)
{
    setObjectName(u"suggestDialog"_s);
    buildList(places);
    if (places.best.empty()) {
        explainNone(places);
        setLeaveText(tr("Close"));
        return;
    }
    setSentence(tr("%n places were looked at; these are the best. Take one by its number or with Enter.",
                   nullptr, static_cast<int>(places.places)));
    setMainButton(tr("Take it"));
    connect(this, &DialogFrame::submitted, this, [this] { take(m_list->currentIndex().row()); });
}

void SuggestDialog::buildList(const PlanPlacements& places)
{
    m_model = new QStandardItemModel(this);
    int number = 0;
    for (const PlanPlacement& place : places.best) {
        const QString key = u"%1."_s.arg(++number);
        auto* item = new QStandardItem(tr("%1  %2", "a key, a place").arg(key, place.place));
        const QStringList below = place.warnings + place.reasons;
        item->setData(below.join(u" "_s), SecondLineRole);
        item->setData(static_cast<int>(place.warnings.isEmpty() ? Tone::Ok : Tone::Warn), ToneRole);
        item->setData(QStringList{key}, KeysRole);
        item->setData(tr("%1: %2. %3", "a key, a place, reasons").arg(key, place.place, below.join(u" "_s)),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list = new QListView(this);
    m_list->setObjectName(u"suggestList"_s);
    m_list->setAccessibleName(tr("The best places"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StatusDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(scaled(380));
    setMinimumWidth(scaled(620));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->installEventFilter(this);
    m_list->setVisible(!places.best.empty());
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { take(index.row()); });
    setContent(m_list);
}

void SuggestDialog::explainNone(const PlanPlacements& places)
{
    setSentence(tr("No place is free of what forbids it or stops publishing. What stands in the way:")
                + u"\n\n"_s
                + (places.removed.isEmpty() ? tr("There is no day left in the weeks that are loaded.")
                                            : places.removed.join(u'\n')));
}

void SuggestDialog::take(int place)
{
    if (place < 0 || place >= m_model->rowCount())
        return;
    Q_EMIT taken(place);
    accept();
}

bool SuggestDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_9) {
            take(key - Qt::Key_1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_list->currentIndex().row());
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace kitcamp
