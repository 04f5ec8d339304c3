// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace kitcamp {

/// One of ICU's transliterators, opened when it is first needed (Han-Latin takes 100 ms to open).
/// Not thread-safe: one instance per thread.
class Transliteration
{
public:
    /// `identifier` is ICU's, such as "Han-Latin/Names"; the text must live as long as the instance.
    explicit Transliteration(const char* identifier);
    ~Transliteration();
    Transliteration(Transliteration&&) noexcept;
    Transliteration& operator=(Transliteration&&) noexcept;

    /// The text in the other script; unchanged where this ICU has no such transliterator.
    [[nodiscard]] QString apply(const QString& text);

private:
    struct Opened;
    const char* m_identifier;
    std::unique_ptr<Opened> m_opened;
};

/// The version of ICU that runs, such as "72.1".
[[nodiscard]] QString icuVersion();

} // namespace kitcamp
