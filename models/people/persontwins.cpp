// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/persontwins.h"

#include "models/people/text/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

// A shorter number is an extension that many share.
constexpr qsizetype shortestPhone = 7;

QStringList listed(const QString& joined)
{
    return joined.split(QChar(31), Qt::SkipEmptyParts);
}

bool shareOne(const QStringList& one, const QStringList& other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString& text) { return other.contains(text); });
}

/// With and without country and area code.
bool sharePhone(const QStringList& one, const QStringList& other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString& a) {
        return a.size() >= shortestPhone && std::any_of(other.begin(), other.end(), [&](const QString& b) {
                   return b.size() >= shortestPhone
                       && (a.right(9) == b.right(9) || a.endsWith(b) || b.endsWith(a));
               });
    });
}

/// Both know it, and differently.
template <typename T>
bool contradict(const T& one, const T& other)
{
    return one != T() && other != T() && one != other;
}

} // namespace

Result<PersonTwins::Facts> PersonTwins::facts(Connection& connection, qint64 person)
{
    Facts facts;
    KITCAMP_TRY(connection.each(
        "SELECT name, latin_name, coalesce(organization,0), coalesce(department,0), gender,"
        " coalesce(entry_year,0), phone, lower(trim(mail)), lower(trim(login)),"
        " (SELECT group_concat(folded, char(31)) FROM person_number WHERE person=p.id),"
        " (SELECT group_concat(folded, char(31)) FROM person_number WHERE person=p.id AND kind='student')"
        " FROM person AS p WHERE id=?",
        [&](const Statement& row) {
            facts = {person,         row.text(0), row.text(1),         row.integer(2),
                     row.integer(3), row.text(4), row.integer(5),      {},
                     row.text(7),    row.text(8), listed(row.text(9)), listed(row.text(10))};
            facts.phones = phoneEnds(row.text(6)).split(u'\n', Qt::SkipEmptyParts);
        },
        person));
    return facts;
}

Result<QList<qint64>> PersonTwins::candidates(Connection& connection, const Facts& facts)
{
    QStringList spellings;
    QString sound;
    {
        const QMutexLocker lock(&m_mutex);
        spellings = m_names.spellings(facts.name, facts.latinName);
        sound = m_names.chineseSound(facts.name);
    }
    const QString names = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(spellings)).toJson(QJsonDocument::Compact));
    QList<qint64> ids;
    const auto collect = [&](const Statement& row) { ids << row.integer(0); };
    // Of a frequent name only those about whom there is something else to compare.
    KITCAMP_TRY(connection.each("SELECT id FROM person WHERE name IN (SELECT value FROM json_each(?1)) AND"
                                " (phone<>'' OR mail<>'' OR login<>'' OR organization=?2)",
                                collect, names, facts.organization));
    KITCAMP_TRY(connection.each("SELECT DISTINCT o.person FROM person_number AS n JOIN person_number AS o"
                                " ON o.folded=n.folded AND o.person<>n.person WHERE n.person=?",
                                collect, facts.id));
    // No index knows how names sound, and one would cost every import more than these scans of some tens of
    // milliseconds, for those with a Latin name only.
    if (!sound.isEmpty())
        KITCAMP_TRY(connection.each("SELECT id FROM search_text WHERE tbl='person' AND text GLOB ?", collect,
                                    u"*\n"_s + sound + u"\n*"_s));
    if (!facts.mail.isEmpty())
        KITCAMP_TRY(connection.each("SELECT id FROM person WHERE mail=?1 AND mail<>''", collect, facts.mail));
    if (!facts.login.isEmpty())
        KITCAMP_TRY(
            connection.each("SELECT id FROM person WHERE login=?1 AND login<>''", collect, facts.login));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    ids.removeAll(facts.id);
    return ids;
}

bool PersonTwins::mayBeOneOf(const Facts& one, const Facts& other)
{
    const bool otherStudent = !one.studentNumbers.isEmpty() && !other.studentNumbers.isEmpty()
        && !shareOne(one.studentNumbers, other.studentNumbers);
    return !otherStudent && !contradict(one.gender, other.gender)
        && !contradict(one.entryYear, other.entryYear) && !contradict(one.department, other.department);
}

int PersonTwins::evidence(const Facts& one, const Facts& other)
{
    int found = 0;
    if (shareOne(one.numbers, other.numbers))
        found += 8;
    if (sharePhone(one.phones, other.phones))
        found += 6;
    if (!one.mail.isEmpty() && one.mail == other.mail)
        found += 6;
    if (!one.login.isEmpty() && one.login == other.login)
        found += 6;
    if (one.organization != 0 && one.organization == other.organization
        && (found > 0 || mayBeOneOf(one, other)))
        found += 3;
    return found;
}

Result<QList<qint64>> PersonTwins::of(Connection& connection, qint64 person)
{
    KITCAMP_ASSIGN(const Facts own, facts(connection, person));
    QList<qint64> ids;
    if (own.id == 0)
        return ids;
    KITCAMP_ASSIGN(const QList<qint64> others, candidates(connection, own));
    struct Twin {
        int evidence = 0;
        qint64 id = 0;
    };
    std::vector<Twin> twins;
    for (const qint64 id : others) {
        KITCAMP_ASSIGN(const Facts other, facts(connection, id));
        const int found = evidence(own, other);
        if (found == 0)
            continue;
        const QMutexLocker lock(&m_mutex);
        const PersonNameKey key = m_names.key(own.name, own.latinName);
        if (key.isSameAs(m_names.key(other.name, other.latinName)))
            twins.push_back({found + (own.name == other.name ? 1 : 0), id});
    }
    std::stable_sort(twins.begin(), twins.end(),
                     [](const Twin& a, const Twin& b) { return a.evidence > b.evidence; });
    for (const Twin& twin : twins)
        ids << twin.id;
    return ids;
}

} // namespace kitcamp
