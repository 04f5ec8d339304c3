// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/personindex.h"

#include "models/people/text/scantext.h"

namespace kitcamp {

namespace {

QString keyOf(const QString& text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

Result<void> PersonIndex::load(Connection& connection)
{
    KITCAMP_TRY(
        connection.each("SELECT folded, person FROM person_number WHERE lost_at IS NULL",
                        [&](const Statement& row) { m_numbers.insert(row.text(0), row.integer(1)); }));
    return connection.each(
        "SELECT id, name, coalesce(organization, 0), login, mail, latin_name FROM person WHERE archived=0",
        [&](const Statement& row) {
            add(row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4));
            const QString latin = row.text(5);
            if (!latin.isEmpty() && latin != row.text(1))
                m_names.insert(keyOf(latin), {row.integer(0), row.integer(2)});
        });
}

qint64 PersonIndex::byNumber(const QString& number) const
{
    return m_numbers.value(foldNumber(number));
}

qint64 PersonIndex::byLogin(const QString& login) const
{
    return login.isEmpty() ? 0 : m_logins.value(keyOf(login));
}

qint64 PersonIndex::byMail(const QString& mail) const
{
    return mail.isEmpty() ? 0 : m_mails.value(keyOf(mail));
}

qint64 PersonIndex::byName(const QString& name, qint64 organization) const
{
    qint64 found = 0;
    const auto [first, last] = m_names.equal_range(keyOf(name));
    for (auto it = first; it != last; ++it) {
        if (organization != 0 && it->second != organization)
            continue;
        if (found != 0 && found != it->first)
            return 0;
        found = it->first;
    }
    return found;
}

void PersonIndex::addNumber(const QString& number, qint64 person)
{
    m_numbers.insert(foldNumber(number), person);
}

void PersonIndex::add(qint64 person, const QString& name, qint64 organization, const QString& login,
                      const QString& mail)
{
    m_names.insert(keyOf(name), {person, organization});
    if (!login.isEmpty())
        m_logins.insert(keyOf(login), person);
    if (!mail.isEmpty())
        m_mails.insert(keyOf(mail), person);
}

} // namespace kitcamp
