// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/namelikeness.h"
#include "models/people/text/searchtext.h"

#include <QMutex>

namespace kitcamp {

/// One SearchText for the record types and search sources of a domain, which stores of several threads may
/// ask at once. Names that many rows share (organizations, models, places) are worked out once.
class SharedSearchText
{
public:
    SharedSearchText();

    [[nodiscard]] QString ofName(const QString& name, const QString& latinName);
    /// A name with its readings.
    [[nodiscard]] QString ofText(const QString& text);
    /// The same without readings.
    [[nodiscard]] QString ofPlainText(const QString& text);
    /// Numbers and mail addresses: every row has its own.
    [[nodiscard]] QString ofNumber(const QString& number);
    /// By this two names of organizations are the same name: letters and digits alone, folded.
    [[nodiscard]] QString nameKey(const QString& name);

private:
    QMutex m_mutex;
    SearchText m_searchText;
    TextFolding m_folding;
    NameLikeness m_likeness;
    QHash<QString, QString> m_texts;
    QHash<QString, QString> m_plainTexts;
};

} // namespace kitcamp
