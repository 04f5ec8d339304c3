// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/hiddennames.h"

#include "models/people/minors.h"
#include "models/people/papernames.h"
#include "models/store/store.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Of letters that are written in words; Chinese names stand between other signs without a space.
bool isOfAWord(QChar letter)
{
    return letter.isLetter() && letter.unicode() < 0x0530;
}

} // namespace

Result<HiddenNames> HiddenNames::read(Connection& connection, QLatin1String paper, QDate day)
{
    HiddenNames names;
    const QString sql = u"SELECT p.name, p.latin_name FROM person AS p WHERE NOT "_s
        + mayBeNamedSql(u"p"_s, purposeOf(paper), day);
    KITCAMP_TRY(connection.each(sql.toUtf8().constData(), [&](const Statement& row) {
        const QString shown = publicName(row.text(0), row.text(1));
        names.add(row.text(0), shown);
        names.add(row.text(1), shown);
    }));
    for (QList<Name>& some : names.m_names)
        std::stable_sort(some.begin(), some.end(), [](const Name& one, const Name& other) {
            return one.written.size() > other.written.size();
        });
    return names;
}

Result<HiddenNames> HiddenNames::read(Store& store, QLatin1String paper)
{
    KITCAMP_ASSIGN(const QDate day, dayOfConsents(store));
    return read(store.reader(), paper, day);
}

void HiddenNames::add(const QString& written, const QString& shown)
{
    if (written.size() > 1) // a single sign stands in too many other words
        m_names[written.front()] << Name{written, shown};
}

const HiddenNames::Name* HiddenNames::nameAt(QStringView sentence, qsizetype place) const
{
    const QChar first = sentence[place];
    const auto names = m_names.constFind(first);
    if (names == m_names.constEnd() || (place > 0 && isOfAWord(first) && isOfAWord(sentence[place - 1])))
        return nullptr;
    const QStringView rest = sentence.mid(place);
    for (const Name& name : *names) {
        const qsizetype end = name.written.size();
        if (rest.startsWith(name.written)
            && (end == rest.size() || !isOfAWord(rest[end - 1]) || !isOfAWord(rest[end])))
            return &name;
    }
    return nullptr;
}

QString HiddenNames::without(const QString& sentence) const
{
    QString shown;
    for (qsizetype place = 0; place < sentence.size();) {
        const Name* name = nameAt(sentence, place);
        shown += name ? name->shown : QString(sentence[place]);
        place += name ? name->written.size() : 1;
    }
    return shown;
}

} // namespace kitcamp
