// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/flow.h"
#include "views/print/paper.h"

#include <QCoreApplication>

namespace kitcamp {

/// What a list to sign says.
struct SigningContent {
    struct Person {
        QString name;
        QString number;
        QString school;
    };
    QString title; ///< "Signing list: Python · 3 of 8"
    QString subtitle; ///< when, where, who teaches
    QList<Person> people;
    QStringList boxes; ///< heads of the empty columns: one "Signature", or a day for each session
    bool wideBoxes = true; ///< room for a signature; else for a tick
};

/// The words of the paper, kept in the language in which it was made.
struct SigningWords {
    QString number;
    QString name;
    QString personalNumber;
    QString school;
};

/// A list to sign: a grid of names with empty boxes, and empty lines for those who are not on it yet.
class SigningListPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(SigningListPaper)
public:
    SigningListPaper(SigningContent content, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_content.title; }
    [[nodiscard]] Sheet sheet() const override { return m_sheet; }
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    SigningContent m_content;
    SigningWords m_words;
    Sheet m_sheet;
};

} // namespace kitcamp
