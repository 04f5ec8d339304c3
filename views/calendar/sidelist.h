// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kitcamp {

/// A short list in the side of the calendar: as high as its rows, up to a limit, then it scrolls.
class SideList : public QListView
{
    Q_OBJECT
public:
    SideList(const QString& name, const QString& accessibleName, QWidget* parent);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void chosen(qint64 id); ///< Enter, or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int mostHeight = 260;

    void fitHeight();
};

/// Sessions that wait for a place, as cards that are dragged into the plan.
class CardList : public SideList
{
    Q_OBJECT
public:
    using SideList::SideList;

protected:
    void startDrag(Qt::DropActions actions) override;
};

} // namespace kitcamp
