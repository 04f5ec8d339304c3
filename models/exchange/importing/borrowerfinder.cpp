// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/borrowerfinder.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString BorrowerWords::shown() const
{
    for (const QString& word : {name, login, mail}) {
        if (!word.isEmpty())
            return word;
    }
    return number;
}

qint64 BorrowerFinder::find(const BorrowerWords& words) const
{
    qint64 found = words.number.isEmpty() ? 0 : m_people.byNumber(words.number);
    if (found == 0 && !words.number.isEmpty())
        found = m_people.byLostNumber(words.number);
    if (found == 0)
        found = m_people.byLogin(words.login);
    if (found == 0)
        found = m_people.byMail(words.mail);
    // A number, login or mail that nobody has names somebody new, even if a namesake is known.
    if (found == 0 && !words.isSure())
        found = m_people.byName(words.name, 0);
    return found;
}

bool BorrowerFinder::isAmbiguous(const BorrowerWords& words) const
{
    return !words.isSure() && m_people.countByName(words.name) > 1;
}

qint64 BorrowerFinder::findOrAdd(const BorrowerWords& words)
{
    if (const qint64 known = find(words))
        return known;
    const qint64 person = m_store.ids().nextValue();
    m_batch.add(u"person"_s, person,
                {{"name"_L1, words.shown()}, {"login"_L1, words.login}, {"mail"_L1, words.mail}});
    if (!words.number.isEmpty()) {
        m_batch.add(
            u"person_number"_s, m_store.ids().nextValue(),
            {{"person"_L1, QString::number(person)}, {"kind"_L1, "other"_L1}, {"value"_L1, words.number}});
        m_people.addNumber(words.number, person);
    }
    m_people.add(person, words.shown(), 0, words.login, words.mail);
    return person;
}

} // namespace kitcamp
