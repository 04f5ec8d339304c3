// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace kitcamp {

/// The language of the program's texts, switched while running; Qt's own texts follow.
class Language
{
public:
    Language() = default;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    /// \p code: "en", "zh_CN"; anything else, or empty, means the desktop's language where it is known, else
    /// English.
    void use(const QString& code);
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] QString code() const;

private:
    void remove();

    QTranslator m_own;
    QTranslator m_qt;
    QLocale m_locale = QLocale(QLocale::English);
};

} // namespace kitcamp
