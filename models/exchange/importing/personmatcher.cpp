// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/personmatcher.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> PersonMatcher::load()
{
    return m_store.reader().each("SELECT person, kind FROM person_number WHERE lost_at IS NULL",
                                 [&](const Statement& row) {
                                     m_numberKinds.insert({row.integer(0), row.text(1)});
                                 });
}

bool PersonMatcher::isCalled(qint64 person, const QString& name) const
{
    return name.isEmpty() || m_people.isCalled(person, name);
}

PersonCandidate PersonMatcher::candidate(qint64 person) const
{
    PersonCandidate found{person, {}};
    [[maybe_unused]] const auto read = m_store.reader().each(
        "SELECT p.name, coalesce((SELECT CASE WHEN o.name<>'' THEN o.name ELSE o.name_en END FROM "
        "organization AS "
        "o WHERE o.id=p.organization),''), coalesce((SELECT value FROM person_number AS n WHERE "
        "n.person=p.id AND "
        "n.lost_at IS NULL ORDER BY n.kind<>'student', n.id LIMIT 1),'') FROM person AS p WHERE p.id=?",
        [&](const Statement& row) {
            QStringList words{row.text(0), row.text(1), row.text(2)};
            words.removeAll(QString());
            found.words = words.join(u" · "_s);
        },
        person);
    if (found.words.isEmpty()) // planned by a row before
        found.words = tr("the person of a row before");
    return found;
}

PersonMatch PersonMatcher::doubt(const PersonWords& words, const QString& reason,
                                 const QList<qint64>& candidates, bool mayBeNew) const
{
    PersonQuestion question;
    QStringList written{words.name, words.numbers, words.mail, words.phone};
    written.removeAll(QString());
    question.written = written.join(u" · "_s);
    question.reason = reason;
    question.mayBeNew = mayBeNew;
    for (const qint64 person : candidates)
        question.candidates << candidate(person);
    return {0, question};
}

/// By login or mail address. A team may share one address: with a number of her own, somebody of another name
/// is another person.
std::optional<PersonMatch> PersonMatcher::byAddress(const PersonWords& words) const
{
    const qint64 byLogin = m_people.byLogin(words.login);
    const qint64 found = byLogin != 0 ? byLogin : m_people.byMail(words.mail);
    if (found == 0)
        return std::nullopt;
    if (isCalled(found, words.name))
        return PersonMatch{found, {}};
    if (byLogin == 0 && !words.numberKinds.isEmpty())
        return std::nullopt;
    return doubt(words,
                 byLogin != 0
                     ? tr("The login name %1 belongs to somebody of another name.").arg(words.login)
                     : tr("The mail address %1 belongs to somebody of another name.").arg(words.mail),
                 {found}, byLogin == 0);
}

/// Who applies twice has one phone; two of another name may share that of a teacher.
std::optional<PersonMatch> PersonMatcher::byPhone(const PersonWords& words) const
{
    const qint64 found = m_people.byPhone(words.phone);
    if (found == 0)
        return std::nullopt;
    if (isCalled(found, words.name))
        return PersonMatch{found, {}};
    if (!words.numberKinds.isEmpty() || !words.mail.isEmpty())
        return std::nullopt;
    return doubt(words, tr("The phone number %1 belongs to somebody of another name.").arg(words.phone),
                 {found}, true);
}

bool PersonMatcher::hasOtherNumber(qint64 person, const PersonWords& words) const
{
    return std::any_of(words.numberKinds.begin(), words.numberKinds.end(), [&](const QString& kind) {
        return m_numberKinds.contains({person, kind});
    });
}

/// Namesakes exist: a name alone is never enough, and who has another number is another person, unless the
/// school is the same.
PersonMatch PersonMatcher::byName(const PersonWords& words) const
{
    if (words.name.isEmpty())
        return {};
    QList<qint64> named = m_people.allByName(words.name, words.school);
    if (words.school == 0)
        named.removeIf([&](qint64 person) { return hasOtherNumber(person, words); });
    const bool unsaid = words.mail.isEmpty() && words.phone.isEmpty() && words.numberKinds.isEmpty();
    if (words.hasNamesakes && named.size() < 2 && (unsaid || !named.isEmpty()))
        return doubt(words,
                     unsaid
                         ? tr("Only the name is the same.")
                         : tr("Somebody of this name and school has another phone number or mail address."),
                     named, true);
    if (named.isEmpty())
        return {};
    if (named.size() > 1)
        return doubt(words,
                     tr("%n people of this name are in the file.", nullptr, static_cast<int>(named.size())),
                     named, true);
    if (words.school == 0)
        return doubt(words, tr("Only the name is the same."), named, true);
    if (hasOtherNumber(named.constFirst(), words))
        return doubt(words, tr("Somebody of this name and school has another number."), named, true);
    if (words.contactTells && m_people.hasOtherContact(named.constFirst(), words.mail, words.phone))
        return doubt(words, tr("Somebody of this name and school has another phone number or mail address."),
                     named, true);
    return {named.constFirst(), {}};
}

PersonMatch PersonMatcher::match(const PersonWords& words) const
{
    if (words.byNumbers != 0) {
        if (isCalled(words.byNumbers, words.name))
            return {words.byNumbers, {}};
        return doubt(words, tr("The number %1 belongs to somebody of another name.").arg(words.numbers),
                     {words.byNumbers}, false);
    }
    if (const auto addressed = byAddress(words))
        return *addressed;
    if (const auto called = byPhone(words))
        return *called;
    return byName(words);
}

} // namespace kitcamp
