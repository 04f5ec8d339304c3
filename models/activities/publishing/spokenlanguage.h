// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace kitcamp {

/// What is written to people is written in their language, whatever the window speaks.
enum class NoticeLanguage { Chinese, English };

/// One of the languages of the program beside the window's own: its words and its dates.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(NoticeLanguage language);

    /// The translation of QT_TRANSLATE_NOOP(context, text); the text itself where there is none.
    [[nodiscard]] QString say(const char* context, const char* text) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] bool isChinese() const { return m_locale.language() == QLocale::Chinese; }
    /// "Sat 28 Nov", "11月28日 周六"
    [[nodiscard]] QString day(const QDate& day) const;
    /// "Sat 28 Nov 14:00–15:40" of a local time YYYY-MM-DDTHH:MM.
    [[nodiscard]] QString span(const QString& starts, int minutes) const;
    /// Of two names the one in this language, else the other.
    [[nodiscard]] QString nameOf(const QString& name, const QString& nameEn) const;
    [[nodiscard]] QString list(const QStringList& words) const;

private:
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

/// Chinese where the name has a Chinese character in it, else English: nobody is asked.
[[nodiscard]] NoticeLanguage languageOfName(const QString& personName);
/// The language that the window speaks.
[[nodiscard]] NoticeLanguage languageOfWindow();

} // namespace kitcamp
