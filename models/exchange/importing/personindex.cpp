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

QString foldedPhone(const QString& phone)
{
    constexpr qsizetype withPrefix = 13; // 86 and the eleven digits of a mobile phone
    QString digits;
    for (const QChar character : phone.normalized(QString::NormalizationForm_KC)) {
        if (character.isDigit())
            digits += character;
    }
    return digits.size() == withPrefix && digits.startsWith(u"86") ? digits.mid(2) : digits;
}

Result<void> PersonIndex::load(Connection& connection)
{
    // Who is archived comes first: where a number or login went to somebody else since, the other one is
    // meant.
    KITCAMP_TRY(connection.each(
        "SELECT n.folded, n.person, n.lost_at IS NOT NULL FROM person_number AS n JOIN person AS p ON"
        " p.id=n.person ORDER BY p.archived DESC, n.id",
        [&](const Statement& row) {
            if (row.integer(2) != 0)
                m_lost.insert(row.text(0), row.integer(1));
            else
                m_numbers.insert(row.text(0), row.integer(1));
        }));
    return connection.each(
        "SELECT id, name, coalesce(organization, 0), login, mail, latin_name, phone FROM person "
        "ORDER BY archived DESC,"
        " id",
        [&](const Statement& row) {
            add(row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4), row.text(6));
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

qint64 PersonIndex::byPhone(const QString& phone) const
{
    const QString folded = foldedPhone(phone);
    return folded.isEmpty() ? 0 : m_phones.value(folded);
}

bool PersonIndex::hasOtherContact(qint64 person, const QString& mail, const QString& phone) const
{
    const auto [ownMail, ownPhone] = m_contacts.value(person);
    const QString otherMail = keyOf(mail);
    const QString otherPhone = foldedPhone(phone);
    const bool mails = !ownMail.isEmpty() && !otherMail.isEmpty();
    const bool phones = !ownPhone.isEmpty() && !otherPhone.isEmpty();
    return (mails || phones) && (!mails || ownMail != otherMail) && (!phones || ownPhone != otherPhone);
}

qint64 PersonIndex::byLostNumber(const QString& number) const
{
    return m_lost.value(foldNumber(number));
}

bool PersonIndex::hasLost(qint64 person, const QString& number) const
{
    return m_lost.contains(foldNumber(number), person);
}

bool PersonIndex::isCalled(qint64 person, const QString& name) const
{
    const auto [first, last] = m_names.equal_range(keyOf(name));
    return std::any_of(first, last, [&](const auto& named) { return named.first == person; });
}

int PersonIndex::countByName(const QString& name) const
{
    return static_cast<int>(m_names.count(keyOf(name)));
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

QList<qint64> PersonIndex::allByName(const QString& name, qint64 organization) const
{
    QList<qint64> found;
    const auto [first, last] = m_names.equal_range(keyOf(name));
    for (auto it = first; it != last; ++it) {
        const bool fits = organization == 0 || it->second == organization;
        if (fits && !found.contains(it->first))
            found << it->first;
    }
    return found;
}

void PersonIndex::learnContact(qint64 person, const QString& mail, const QString& phone)
{
    auto& [ownMail, ownPhone] = m_contacts[person];
    const auto learn = [&](QHash<QString, qint64>& index, QString& own, const QString& key) {
        if (key.isEmpty())
            return;
        if (own.isEmpty())
            own = key;
        if (!index.contains(key))
            index.insert(key, person);
    };
    learn(m_mails, ownMail, keyOf(mail));
    learn(m_phones, ownPhone, foldedPhone(phone));
}

void PersonIndex::addNumber(const QString& number, qint64 person)
{
    m_numbers.insert(foldNumber(number), person);
}

void PersonIndex::add(qint64 person, const QString& name, qint64 organization, const QString& login,
                      const QString& mail, const QString& phone)
{
    m_names.insert(keyOf(name), {person, organization});
    if (!login.isEmpty())
        m_logins.insert(keyOf(login), person);
    if (!mail.isEmpty())
        m_mails.insert(keyOf(mail), person);
    const QString folded = foldedPhone(phone);
    if (!folded.isEmpty())
        m_phones.insert(folded, person);
    m_contacts.insert(person, {keyOf(mail), folded});
}

} // namespace kitcamp
