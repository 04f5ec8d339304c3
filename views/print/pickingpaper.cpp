// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pickingpaper.h"

#include "views/print/pickingpages.h"

using namespace Qt::StringLiterals;

namespace kitcamp {

PickingPaper::PickingPaper(PickingContent content, PaperFrame frame)
    : Paper(std::move(frame))
    , m_content(std::move(content))
    , m_words{
          .title = tr("Picking list"),
          .when = tr("When"),
          .takenBy = tr("Taken by"),
          .place = tr("Place"),
          .noPlace = tr("No place entered"),
          .missing = tr("Not on the shelf"),
          .units = tr("%n device(s)", "below a picking list", static_cast<int>(m_content.units.size())),
          .nothing = tr("Nothing is booked."),
      }
{
}

QString PickingPaper::title() const
{
    return m_content.title.isEmpty() ? m_words.title : m_words.title + u' ' + m_content.title;
}

Sheet PickingPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {18.0, 14.0, 18.0, 10.0});
}

std::unique_ptr<PaperPages> PickingPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<PickingPages>(sheet, m_content, m_words, frame());
}

} // namespace kitcamp
