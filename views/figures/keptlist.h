// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/dashboardbook.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QPushButton;

namespace kitcamp {

/// The kept questions, and what can be done to one: rename, duplicate, put on a dashboard, remove.
class KeptList : public QWidget
{
    Q_OBJECT
public:
    /// \p book must outlive the list.
    KeptList(DashboardBook& book, QWidget* parent);

    [[nodiscard]] qint64 current() const;
    void choose(qint64 kept);

Q_SIGNALS:
    void chosen(qint64 kept);
    void said(const QString& sentence);
    void failed(const kitcamp::Error& error);

private:
    void buildLayout();
    void fill();
    void fillBoards();
    void askForName();
    void duplicate();
    void remove();
    void report(const Result<void>& done, const QString& sentence);

    DashboardBook& m_book;
    QListWidget* m_list = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_boards = nullptr;
};

} // namespace kitcamp
