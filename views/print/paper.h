// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "views/print/letterhead.h"
#include "views/print/sheet.h"

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// A paper laid out on a sheet. It stands on its own: it may outlive its paper, and be painted in another
/// thread.
class PaperPages
{
public:
    explicit PaperPages(const Sheet& sheet)
        : m_sheet(sheet)
    {
    }
    virtual ~PaperPages() = default;
    PaperPages(const PaperPages&) = delete;
    PaperPages& operator=(const PaperPages&) = delete;

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] virtual int count() const = 0; ///< at least one
    /// Paints a page (from 0) in paper units; the origin is the corner of the sheet.
    virtual void paint(QPainter& painter, int page) const = 0;

private:
    Sheet m_sheet;
};

/// Anything that can be printed: preview, PDF and printer paint the very same pages.
///
/// A paper is made of plain values and keeps the language that the application spoke when it was made.
class Paper
{
public:
    explicit Paper(PaperFrame frame)
        : m_frame(std::move(frame))
    {
    }
    virtual ~Paper() = default;
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    [[nodiscard]] virtual QString
    title() const = 0; ///< translated; names the window, the file and the print job
    [[nodiscard]] virtual Sheet sheet() const = 0; ///< the sheet this paper asks for
    /// Lays the paper out on a sheet of another size too (a printer with Letter in its tray).
    [[nodiscard]] virtual std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const = 0;
    /// False where the geometry is the matter itself (labels, cards): such a paper is never laid out anew.
    [[nodiscard]] virtual bool fitsOtherSheets() const { return true; }

    [[nodiscard]] int pageCount() const { return layOut(sheet())->count(); }
    [[nodiscard]] const PaperFrame& frame() const { return m_frame; }

    /// What is to be done once the paper was printed or saved, for papers that are counted: gives the paper
    /// as it is printed the next time (marked as a reprint); null: as it is.
    using WhenOut = std::function<Result<std::shared_ptr<const Paper>>()>;
    void setWhenOut(WhenOut whenOut) { m_whenOut = std::move(whenOut); }
    /// Called by who shows the paper, each time it went to a printer or into a file.
    [[nodiscard]] Result<std::shared_ptr<const Paper>> wentOut() const
    {
        return m_whenOut ? m_whenOut() : std::shared_ptr<const Paper>();
    }

private:
    PaperFrame m_frame;
    WhenOut m_whenOut;
};

} // namespace kitcamp
