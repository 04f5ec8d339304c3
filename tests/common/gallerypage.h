// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

class QVBoxLayout;

namespace kitcamp {

/// Everything of views/common on one page, with texts as long as the real ones, in English and Chinese.
class GalleryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryPage(QWidget* parent = nullptr);

private:
    void buildLayout();
    QWidget* borrowerPanel();
    QWidget* deskPanel();
    QWidget* actionsPanel();
    QWidget* controlsPanel();
    QWidget* emptyPanel();
    QWidget* formPanel();
    void fillDesk();

    QStandardItemModel m_desk;
    QStandardItemModel m_has;
    QStandardItemModel m_nothing;
};

} // namespace kitcamp
