// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/listpaper.h"

#include <QFont>

#include <vector>

namespace kitcamp {

/// The pages of a list: which rows stand where, found once; cells are laid out again when their page is
/// painted.
class ListPages : public PaperPages
{
public:
    ListPages(const Sheet& sheet, std::shared_ptr<const ListContent> content, const PaperFrame& frame,
              QString emptyText);

    [[nodiscard]] int count() const override { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page) const override;

private:
    /// Some lines of a row: all of them, unless the row is taller than a page.
    struct Slice {
        int row;
        int firstLine;
        int lines;
    };
    using Page = std::vector<Slice>;

    void chooseFont();
    void paginate();
    void place(int row, int lines, double wholePage);
    [[nodiscard]] int linesOfRow(int row) const;
    [[nodiscard]] double rowsTop(int page) const;
    [[nodiscard]] double headsHeight() const;
    [[nodiscard]] double sliceHeight(int lines) const;

    void paintTitle(QPainter& painter) const;
    void paintRunningHead(QPainter& painter) const;
    void paintHeads(QPainter& painter, double top) const;
    void paintSlice(QPainter& painter, const Slice& slice, double top) const;

    std::shared_ptr<const ListContent> m_content;
    LetterheadBand m_letterhead;
    PageFooter m_footer;
    QString m_centreName;
    QString m_emptyText;
    QFont m_font;
    QFont m_headFont;
    std::vector<double> m_widths;
    std::vector<Page> m_pages;
    double m_headsHeight = 0.0;
    double m_bodyBottom = 0.0; ///< where rows end, on every page
    double m_left = 0.0; ///< paper units still free on the last page
};

} // namespace kitcamp
