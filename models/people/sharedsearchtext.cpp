// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/sharedsearchtext.h"

namespace kitcamp {

namespace {

// Enough for all names that rows share; a bound for a file with as many models as devices.
constexpr qsizetype mostKept = 20000;

template <typename Make>
QString kept(QHash<QString, QString>& known, const QString& key, Make make)
{
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(key, make());
}

} // namespace

SharedSearchText::SharedSearchText()
    : m_likeness(m_folding, m_searchText.readings())
{
}

QString SharedSearchText::ofName(const QString& name, const QString& latinName)
{
    const QMutexLocker lock(&m_mutex);
    return m_searchText.searchTextOfName(name, latinName);
}

QString SharedSearchText::ofText(const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    return kept(m_texts, text, [&] { return m_searchText.searchTextOf(text); });
}

QString SharedSearchText::ofPlainText(const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    return kept(m_plainTexts, text, [&] { return m_searchText.searchTextOfNumber(text); });
}

QString SharedSearchText::ofNumber(const QString& number)
{
    const QMutexLocker lock(&m_mutex);
    return m_searchText.searchTextOfNumber(number);
}

QString SharedSearchText::nameKey(const QString& name)
{
    const QMutexLocker lock(&m_mutex);
    const QString key = m_likeness.prepared(name).key;
    return key.isEmpty() ? name.simplified() : key; // a name of signs alone is itself
}

} // namespace kitcamp
