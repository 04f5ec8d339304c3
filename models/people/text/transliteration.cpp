// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/transliteration.h"

#include <unicode/translit.h>
#include <unicode/uversion.h>

namespace kitcamp {

struct Transliteration::Opened {
    std::unique_ptr<icu::Transliterator> transliterator; // null: this ICU has none of that name
};

Transliteration::Transliteration(const char* identifier)
    : m_identifier(identifier)
{
}

Transliteration::~Transliteration() = default;
Transliteration::Transliteration(Transliteration&&) noexcept = default;
Transliteration& Transliteration::operator=(Transliteration&&) noexcept = default;

QString Transliteration::apply(const QString& text)
{
    if (!m_opened) {
        UErrorCode status = U_ZERO_ERROR;
        m_opened = std::make_unique<Opened>();
        m_opened->transliterator.reset(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8(m_identifier), UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_opened->transliterator.reset();
    }
    if (!m_opened->transliterator)
        return text;
    icu::UnicodeString content(reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()));
    m_opened->transliterator->transliterate(content);
    return QString::fromUtf16(content.getBuffer(), content.length());
}

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

} // namespace kitcamp
