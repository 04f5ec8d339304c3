// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/otherlanguage.h"

#include "models/statistics/spokenlanguage.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

QString OtherLanguage::Words::translate(const char* context, const char* source, const char* disambiguation,
                                        int n) const
{
    if (QThread::currentThread() != m_thread)
        return {}; // the next translator is asked
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

OtherLanguage::OtherLanguage(const QString& code)
    : m_alone(&spokenLanguage())
{
    QLocale::setDefault(localeOf(code));
    (void)m_words.load(u":/i18n/kitcamp_"_s + code); // without it the source text is said, which is English
    QCoreApplication::installTranslator(&m_words);
}

OtherLanguage::~OtherLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(m_before);
}

QLocale OtherLanguage::localeOf(const QString& code)
{
    return code.startsWith("zh"_L1) ? QLocale(u"zh_CN"_s) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString OtherLanguage::current()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace kitcamp
