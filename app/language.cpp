// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "models/statistics/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

Language::~Language()
{
    remove();
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QString Language::code() const
{
    return m_locale.language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void Language::use(const QString& code)
{
    const QWriteLocker alone(&spokenLanguage());
    remove();
    const QLocale wanted = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Only Chinese and English are spoken; English (United Kingdom) writes days before months, as the desk
    // does.
    m_locale = wanted.language() == QLocale::Chinese ? QLocale(u"zh_CN"_s)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(m_locale);
    // English is loaded too: it holds the plural forms.
    if (m_own.load(u":/i18n/kitcamp_"_s + this->code()))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace kitcamp
