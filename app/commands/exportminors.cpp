// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportminors.h"

#include "models/items/centretime.h"
#include "models/people/minors.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Of letters that are written in words; Chinese names stand between other signs without a space.
bool isOfAWord(QChar letter)
{
    return letter.isLetter() && letter.unicode() < 0x0530;
}

} // namespace

QString handedOnSql(Store& store, const QString& person, qint64 activity)
{
    return mayBeNamedSql(person, u"partners"_s, todayAtCentre(store), activity);
}

Result<qint64> minorsLeftOut(Store& store)
{
    const QString sql = u"SELECT count(*) FROM person AS p WHERE NOT "_s + handedOnSql(store, u"p"_s);
    KITCAMP_ASSIGN(const auto count, store.reader().integer(sql.toUtf8().constData()));
    return count.value_or(0);
}

QString leftOutRemark(qint64 persons)
{
    return persons == 0
        ? QString()
        : QCoreApplication::translate("ExportCommand",
                                      "%n person(s) under age are left out: no consent to hand them on. With "
                                      "--minors they are in it.",
                                      nullptr, static_cast<int>(persons));
}

QString notNamedRemark(qint64 rows)
{
    return rows == 0
        ? QString()
        : QCoreApplication::translate("ExportCommand",
                                      "%n row(s) leave out a name: under age, and no consent to hand it on. "
                                      "With --minors it is in them.",
                                      nullptr, static_cast<int>(rows));
}

Result<HiddenNames> HiddenNames::read(Store& store)
{
    HiddenNames names;
    const QString sql =
        u"SELECT p.name, p.latin_name FROM person AS p WHERE NOT "_s + handedOnSql(store, u"p"_s);
    KITCAMP_TRY(store.reader().each(sql.toUtf8().constData(), [&](const Statement& row) {
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
