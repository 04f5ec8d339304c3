// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kitcamp {

/// Digits as they stand: "05" is 5 with two digits.
struct WrittenNumber {
    qint64 value = 0;
    int digits = 0;
};

/// Walks through a short text from left to right.
class TextScanner
{
public:
    explicit TextScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    [[nodiscard]] QChar peek() const { return m_text.isEmpty() ? QChar() : m_text.front(); }
    QChar take()
    {
        const QChar first = peek();
        m_text = m_text.mid(1);
        return first;
    }
    bool skip(QChar character)
    {
        const bool found = !m_text.isEmpty() && m_text.front() == character;
        if (found)
            m_text = m_text.sliced(1);
        return found;
    }
    bool skip(QStringView word)
    {
        const bool found = m_text.startsWith(word, Qt::CaseInsensitive);
        if (found)
            m_text = m_text.sliced(word.size());
        return found;
    }
    void skipAny(QStringView characters)
    {
        while (!m_text.isEmpty() && characters.contains(m_text.front()))
            m_text = m_text.sliced(1);
    }
    void skipSpaces() { skipAny(u" \t\u00A0"); }
    /// Nothing where there is no digit, or more digits than allowed (at most 18).
    [[nodiscard]] std::optional<WrittenNumber> number(int mostDigits)
    {
        WrittenNumber number;
        while (!m_text.isEmpty() && m_text.front() >= u'0' && m_text.front() <= u'9') {
            if (++number.digits > mostDigits)
                return std::nullopt;
            number.value = number.value * 10 + (take().unicode() - u'0');
        }
        return number.digits > 0 ? std::optional(number) : std::nullopt;
    }
    /// Latin letters, perhaps none.
    [[nodiscard]] QStringView word()
    {
        qsizetype end = 0;
        while (end < m_text.size() && m_text[end].isLetter() && m_text[end] < u'\u0080')
            ++end;
        const QStringView letters = m_text.first(end);
        m_text = m_text.sliced(end);
        return letters;
    }

private:
    QStringView m_text;
};

} // namespace kitcamp
