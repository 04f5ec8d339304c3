// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QThread>
#include <QTranslator>
#include <QWriteLocker>

namespace kitcamp {

/// While it lives, texts and names are in another language than the window's: for a paper that is made at
/// once, in the thread of the window. Windows and pages do not notice, as long as nothing is shown meanwhile;
/// other threads go on in the language of the window, and those that keep words wait (spokenLanguage()).
class OtherLanguage
{
public:
    /// \p code: "en" or "zh_CN". Waits for who is making words.
    explicit OtherLanguage(const QString& code);
    ~OtherLanguage();
    OtherLanguage(const OtherLanguage&) = delete;
    OtherLanguage& operator=(const OtherLanguage&) = delete;

    [[nodiscard]] static QLocale localeOf(const QString& code);
    /// The code of the language that is spoken now.
    [[nodiscard]] static QString current();

private:
    /// Says the source text where it has no other, so that the window's language does not shine through.
    class Words : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                        int n) const override;
        /// Installed without a word to the windows.
        [[nodiscard]] bool isEmpty() const override { return true; }

    private:
        QThread* m_thread = QThread::currentThread(); ///< in which this language is spoken
    };

    QWriteLocker m_alone; ///< the last to go
    QLocale m_before;
    Words m_words;
};

} // namespace kitcamp
