// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

namespace kitcamp {

/// A text on paper as it stands: a letter, a call, a list of questions.
class TextPaper : public Paper
{
public:
    TextPaper(const QString& title, const QString& text, PaperFrame frame)
        : Paper(std::move(frame))
        , m_title(title)
        , m_text(text)
    {
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    QString m_title;
    QString m_text;
};

} // namespace kitcamp
