// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/spokenlanguage.h"

#include <QDateTime>
#include <QStringList>
#include <QTranslator>

namespace kitcamp {

using namespace Qt::StringLiterals;

SpokenLanguage::SpokenLanguage(NoticeLanguage language)
    // "Sep", not "Sept": the months that everybody shortens alike.
    : m_locale(language == NoticeLanguage::Chinese ? QLocale(u"zh_CN"_s) : QLocale::c())
    , m_translator(std::make_shared<QTranslator>())
{
    // Without the file (a program that carries no translations) the English words stand.
    if (language == NoticeLanguage::Chinese) [[maybe_unused]]
        const bool loaded = m_translator->load(u":/i18n/kitcamp_zh_CN"_s);
}

QString SpokenLanguage::say(const char* context, const char* text) const
{
    const QString translated = m_translator->translate(context, text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString SpokenLanguage::day(const QDate& day) const
{
    return m_locale.toString(day, isChinese() ? u"M月d日 ddd"_s : u"ddd d MMM"_s);
}

QString SpokenLanguage::span(const QString& starts, int minutes) const
{
    // The wall clock of the centre, whatever the clocks of this machine do on that day.
    const QDateTime from = QDateTime::fromString(starts + u'Z', Qt::ISODate);
    if (!from.isValid())
        return {};
    const QDateTime until = from.addSecs(minutes * 60LL);
    return u"%1 %2–%3"_s.arg(day(from.date()), from.toString(u"HH:mm"_s), until.toString(u"HH:mm"_s));
}

QString SpokenLanguage::nameOf(const QString& name, const QString& nameEn) const
{
    const QString& first = isChinese() ? name : nameEn;
    return first.isEmpty() ? (isChinese() ? nameEn : name) : first;
}

QString SpokenLanguage::list(const QStringList& words) const
{
    return words.join(isChinese() ? u"、"_s : u", "_s);
}

NoticeLanguage languageOfName(const QString& personName)
{
    const auto isHan = [](QChar character) { return character.script() == QChar::Script_Han; };
    return std::any_of(personName.begin(), personName.end(), isHan) ? NoticeLanguage::Chinese
                                                                    : NoticeLanguage::English;
}

NoticeLanguage languageOfWindow()
{
    return QLocale().language() == QLocale::Chinese ? NoticeLanguage::Chinese : NoticeLanguage::English;
}

} // namespace kitcamp
