// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/answertable.h"
#include "views/common/panel.h"

class QMenu;
class QModelIndex;

namespace kitcamp {

class TableFrame;

/// A block of a dashboard that is a list: what nobody borrows, what is overdue.
class TableBlock : public Panel
{
    Q_OBJECT
public:
    TableBlock(const QString& title, const QString& note, QWidget* parent);

    void setAnswer(const FigureAnswer& answer);
    [[nodiscard]] QMenu* moreMenu() const { return m_more; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QStringList& keys);
    /// "The others" have no keys: what is behind them is what these filters leave.
    void restActivated(const QList<kitcamp::FigureFilter>& filters);

private:
    void activate(const QModelIndex& cell);

    AnswerTable* m_answer = nullptr;
    TableFrame* m_table = nullptr;
    QMenu* m_more = nullptr;
};

} // namespace kitcamp
