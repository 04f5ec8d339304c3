// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportlayout.h"
#include "views/common/workplace.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace kitcamp {

class InlineMessage;
class Panel;
struct Announcement;

/// Puts a report of the centre's own together: its blocks in their order. Each step is written to the file at
/// once, so that the preview shows it and one undo takes it back.
class ReportEditor : public QWidget
{
    Q_OBJECT
public:
    ReportEditor(Workplace& workplace, QWidget* parent);

    void edit(qint64 layout);

Q_SIGNALS:
    void left(); ///< the person is done, or the report is gone

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QWidget* buildEnding();
    QPushButton* addButton(QWidget* line, const QString& name, const QString& text);
    void connectSignals();
    void read();
    void showBlocks();
    void updateButtons();
    void onStoreChanged(const Announcement& announcement);
    void addBlock(LayoutBlock::Kind kind);
    void editBlock();
    void moveBlock(int by);
    void removeBlock();
    void rename();
    void removeReport();
    [[nodiscard]] int current() const;
    /// Writes the blocks as they shall be from now on; \p row is shown then.
    void write(const QList<LayoutBlock>& blocks, int row);

    Workplace& m_workplace;
    ReportLayout m_layout;
    QList<KeptQuestion> m_kept;
    Panel* m_panel = nullptr;
    InlineMessage* m_message = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_items = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace kitcamp
