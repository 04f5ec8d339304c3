// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QFont>
#include <QLocale>
#include <QPointF>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// A table of a document, laid out to a width: cells are laid out again when their row is painted.
class DocumentTable
{
public:
    /// Some lines of a row: all of them, unless the row is tall.
    struct Slice {
        int row = 0;
        int firstLine = 0;
        int lines = 1;
        bool isLast = true;
    };

    DocumentTable(std::shared_ptr<const ReportTable> table, double room, const QLocale& locale);

    /// True where no word has to be broken in this room, in the smallest letters.
    [[nodiscard]] static bool fits(const ReportTable& table, double room, const QLocale& locale);

    [[nodiscard]] double headsHeight() const { return m_headsHeight; }
    [[nodiscard]] std::vector<Slice> slicesOf(int row, double tallest) const;
    [[nodiscard]] double heightOf(const Slice& slice) const;
    void paintHeads(QPainter& painter, const QPointF& topLeft) const;
    void paintSlice(QPainter& painter, const QPointF& topLeft, const Slice& slice) const;

private:
    void chooseFont(double room);
    [[nodiscard]] QString cellText(int row, std::size_t column) const;
    [[nodiscard]] Qt::Alignment alignmentOf(std::size_t column) const;
    [[nodiscard]] double innerWidth(std::size_t column) const;

    std::shared_ptr<const ReportTable> m_table;
    QLocale m_locale;
    QFont m_font;
    QFont m_headFont;
    std::vector<double> m_widths;
    double m_width = 0.0;
    double m_headsHeight = 0.0;
};

} // namespace kitcamp
