// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/rosterfinder.h"

#include "models/exchange/importing/personindex.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString nameKey(const QString& name)
{
    return name.simplified().toCaseFolded();
}

/// The same key for a number, a login and a mail, each in its own room.
QString mailKey(const QString& mail)
{
    return mail.isEmpty() ? QString() : u"m:"_s + mail.simplified().toCaseFolded();
}

QString numberKey(const QString& number)
{
    const QString folded = foldNumber(number);
    return folded.isEmpty() ? QString() : u"n:"_s + folded;
}

QString phoneKey(const QString& phone)
{
    const QString folded = foldedPhone(phone);
    return folded.isEmpty() ? QString() : u"p:"_s + folded;
}

} // namespace

QString RosterWords::shown() const
{
    QStringList words{name};
    words << numbers << mail << phone;
    words.removeAll(QString());
    return words.mid(0, 2).join(u" · "_s);
}

void RosterFinder::add(QMultiHash<QString, qint64>& index, const QString& key, qint64 participation) const
{
    if (!key.isEmpty() && !index.contains(key, participation))
        index.insert(key, participation);
}

Result<void> RosterFinder::load(Connection& connection, qint64 activity)
{
    // Who is there as a student is meant before the same person in another role.
    QSet<qint64> persons;
    QHash<qint64, qint64> participations; ///< person
    KITCAMP_TRY(connection.each(
        "SELECT t.id, t.person, p.name, p.latin_name, p.login, p.mail, p.phone FROM participation AS t JOIN "
        "person AS p"
        " ON p.id=t.person WHERE t.activity=? ORDER BY t.role<>'student', t.state IN "
        "('declined','withdrawn','no_show'), t.id",
        [&](const Statement& row) {
            if (persons.contains(row.integer(1)))
                return;
            const qint64 id = row.integer(0);
            persons.insert(row.integer(1));
            participations.insert(row.integer(1), id);
            m_shown.insert(id, row.text(2));
            add(m_names, nameKey(row.text(2)), id);
            add(m_names, nameKey(row.text(3)), id);
            add(m_keys, numberKey(row.text(4)), id);
            add(m_keys, mailKey(row.text(5)), id);
            add(m_keys, phoneKey(row.text(6)), id);
        },
        activity));
    m_names.remove(QString());
    KITCAMP_TRY(connection.each(
        "SELECT p.id, o.name, o.name_en FROM participation AS t JOIN person AS p ON p.id=t.person JOIN"
        " organization AS o ON o.id=p.organization WHERE t.activity=?1 UNION SELECT p.id, n.name, '' FROM"
        " participation AS t JOIN person AS p ON p.id=t.person JOIN organization_name AS n ON"
        " n.organization=p.organization WHERE t.activity=?1",
        [&](const Statement& row) {
            for (const QString& name : {row.text(1), row.text(2)})
                m_organizations.insert(participations.value(row.integer(0)), nameKey(name));
        },
        activity));
    return connection.each(
        "SELECT n.person, n.value FROM person_number AS n JOIN participation AS t ON t.person=n.person WHERE"
        " n.lost_at IS NULL AND t.activity=?",
        [&](const Statement& row) {
            add(m_keys, numberKey(row.text(1)), participations.value(row.integer(0)));
        },
        activity);
}

QList<qint64> RosterFinder::ofOrganization(const QList<qint64>& named, const QString& organization) const
{
    const QString key = nameKey(organization);
    if (named.size() < 2 || key.isEmpty())
        return named;
    QList<qint64> there;
    for (const qint64 participation : named) {
        if (m_organizations.contains(participation, key))
            there << participation;
    }
    return there.isEmpty() ? named : there;
}

RosterFinder::Found RosterFinder::find(const RosterWords& words) const
{
    QStringList keys;
    for (const QString& number : words.numbers)
        keys << numberKey(number);
    keys << mailKey(words.mail) << phoneKey(words.phone);
    QSet<qint64> meant;
    for (const QString& key : std::as_const(keys)) {
        for (const qint64 found : m_keys.values(key))
            meant.insert(found);
    }
    if (meant.size() == 1)
        return {*meant.begin(), {}};
    if (meant.size() > 1)
        return {0, tr("Number, mail and phone are those of different people.")};
    const QList<qint64> named = ofOrganization(m_names.values(nameKey(words.name)), words.organization);
    if (named.size() == 1)
        return {named.constFirst(), {}};
    if (named.size() > 1)
        return {0,
                tr("%n people of this name take part: add a number or a mail address to the row.", nullptr,
                   static_cast<int>(named.size()))};
    return {0,
            words.isEmpty() ? tr("Nothing says whom the row means.")
                            : tr("Nobody of this activity is meant by it.")};
}

} // namespace kitcamp
