// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurewords.h"
#include "views/common/workplace.h"

#include <QScrollArea>

class QMenu;

namespace kitcamp {

class ChartFrame;
class EmptyState;
class FigureGrid;
class TableBlock;
class ValueTile;

/// The blocks of one dashboard. It is told the answers; what was shown stays until they are there. Blocks
/// with nothing to show are hidden.
class DashboardView : public QScrollArea
{
    Q_OBJECT
public:
    DashboardView(Workplace& workplace, QWidget* parent);

    void setBlocks(const QList<FigureBlock>& blocks);
    void setAnswer(const FigureBlock& block, const FigureAnswer& answer, const TileNote& note);
    void setRefused(const QString& block, const QString& sentence);
    /// All has been asked: where every block is empty, the dashboard says what to do first.
    void setComplete(bool complete);
    void setEmptyTexts(const QString& title, const QString& hint, const QString& action);
    /// The block and bar of which the rows are shown; empty: none.
    void setSelected(const QString& block, const QStringList& keys);
    void scrollTo(const QString& block);
    void focusBlock(const QString& block);
    [[nodiscard]] QList<FigureBlock> shownBlocks() const;

Q_SIGNALS:
    void activated(const QString& block, const QStringList& keys);
    void restActivated(const QString& block, const QList<kitcamp::FigureFilter>& filters);
    void allRowsWanted(const QString& block);
    void pointedAt(const QString& block); ///< by the mouse or the focus
    void editWanted(const QString& block);
    void hideWanted(const QString& block);
    void said(const QString& sentence);
    void emptyActionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown {
        FigureBlock block;
        QWidget* widget = nullptr;
        ValueTile* tile = nullptr;
        ChartFrame* chart = nullptr;
        TableBlock* table = nullptr;
        bool hasAnswer = false;
        bool isEmpty = false;
    };
    void add(const FigureBlock& block);
    void addTile(Shown& shown);
    void addChart(Shown& shown);
    void addTable(Shown& shown);
    void addBlockActions(QMenu* menu, const QString& key);
    [[nodiscard]] Shown* find(const QString& key);
    void updateEmpty();

    Workplace& m_workplace;
    FigureGrid* m_grid = nullptr;
    EmptyState* m_empty = nullptr;
    QList<Shown> m_shown;
    bool m_complete = false;
};

} // namespace kitcamp
