// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

#include <QCoreApplication>
#include <QPageSize>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)

namespace kitcamp {

/// One column of a printed list.
struct PaperColumn {
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft;
    double weight = 0.0; ///< share of the room that is left over; 0 in all columns: as their contents need
};

/// The cells of a list; asked for again and again while pages are laid out and painted, so the answers must
/// not change.
struct ListRows {
    int count = 0;
    std::function<QString(int row, int column)> text;
};

/// What a list prints.
struct ListContent {
    QString title;
    QString subtitle; ///< the filter in words; may be empty
    QList<PaperColumn> columns;
    ListRows rows;
};

/// What a view shows, copied: the given columns of the model in their order, as displayed. The copy does not
/// change when the model does.
[[nodiscard]] ListContent listOf(QAbstractItemModel& model, const QList<int>& columns);

/// How a list lies on its paper.
struct ListOptions {
    enum class Turn { Automatic, Upright, Sideways };

    QPageSize::PageSizeId size = QPageSize::A4;
    Turn turn = Turn::Automatic; ///< automatic: sideways where the columns need it
};

/// Any list of the program on paper.
///
/// Heads stand on each page, long cells are wrapped, and a row is cut only where it is taller than a page.
class ListPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(ListPaper)

public:
    ListPaper(ListContent content, PaperFrame frame, const ListOptions& options = {});

    [[nodiscard]] QString title() const override { return m_content->title; }
    [[nodiscard]] Sheet sheet() const override { return m_sheet; }
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    std::shared_ptr<const ListContent> m_content;
    QString m_emptyText;
    Sheet m_sheet;
};

} // namespace kitcamp
