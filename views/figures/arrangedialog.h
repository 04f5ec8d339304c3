// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/dashboardbook.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace kitcamp {

/// What stands on a dashboard and in which order: blocks are dragged or moved by Alt+Up and Alt+Down, ticked
/// or not, and kept questions are put among them.
class ArrangeDialog : public DialogFrame
{
    Q_OBJECT
public:
    ArrangeDialog(const FigureBoard& board, const QList<ArrangedBlock>& blocks, const QList<KeptFigure>& kept,
                  QWidget* parent);

    [[nodiscard]] QList<ArrangedBlock> blocks() const;

Q_SIGNALS:
    void restoreWanted(); ///< as built in

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildContent(const QList<ArrangedBlock>& blocks);
    QWidget* buildMoves();
    QWidget* buildAdding();
    QListWidgetItem* add(const ArrangedBlock& arranged);
    void move(int by);
    void addKept();
    void offerKept();

    QList<KeptFigure> m_kept;
    QList<FigureBlock> m_blocks; ///< by the number in the item
    QListWidget* m_list = nullptr;
    QComboBox* m_choice = nullptr;
    QWidget* m_adding = nullptr;
};

} // namespace kitcamp
