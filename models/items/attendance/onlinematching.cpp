// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/onlinematching.h"

#include "models/people/text/scantext.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& text)
{
    return foldScan(text).toCaseFolded().remove(u' ');
}

/// Shorter than that, a part of a name is found in too many.
qsizetype shortestPart(const QString& key)
{
    return !key.isEmpty() && key.at(0).script() == QChar::Script_Han ? 2 : 5;
}

} // namespace

Result<void> OnlineMatching::load(Connection& connection, const QList<SheetLine>& sheet)
{
    for (const SheetLine& line : sheet) {
        KITCAMP_TRY(connection.each(
            "SELECT folded FROM person_number WHERE person=? AND lost_at IS NULL",
            [&](const Statement& row) { m_numbers.insert(row.text(0), line.participation); }, line.person));
        QStringList schools;
        KITCAMP_TRY(connection.each(
            "SELECT o.name, o.name_en, p.mail, (SELECT group_concat(n.name, char(10)) FROM organization_name "
            "AS n WHERE n.organization=o.id) FROM person AS p LEFT JOIN organization AS o ON "
            "o.id=p.organization WHERE p.id=?",
            [&](const Statement& row) {
                schools << keyOf(row.text(0)) << keyOf(row.text(1));
                for (const QString& name : row.text(3).split(u'\n'))
                    schools << keyOf(name);
                if (const QString mail = keyOf(row.text(2)); !mail.isEmpty())
                    m_mails.insert(mail, line.participation);
            },
            line.person));
        schools.removeAll(QString());
        for (const QString& name : {line.name, line.latinName}) {
            if (!name.isEmpty())
                m_names << Named{keyOf(name), line.participation, schools};
        }
    }
    return {};
}

OnlineMatching::Found OnlineMatching::find(const OnlineVisit& visit) const
{
    if (const Found found = byNumbers(visit); found.participation != 0)
        return found;
    if (const Found found = byName(visit); found.participation != 0)
        return found;
    return byPartOfName(visit);
}

OnlineMatching::Found OnlineMatching::byNumbers(const OnlineVisit& visit) const
{
    if (const qint64 found = m_numbers.value(foldNumber(visit.number)); found != 0)
        return {OnlineMatch::Number, found};
    if (const qint64 found = m_mails.value(keyOf(visit.mail)); found != 0 && !visit.mail.isEmpty())
        return {OnlineMatch::Mail, found};
    // Many write their number into the name that others see: "2023000142 张三".
    static const QRegularExpression number(u"[A-Za-z]{0,3}\\d{5,}"_s);
    auto matches = number.globalMatch(visit.name);
    while (matches.hasNext()) {
        if (const qint64 found = m_numbers.value(foldNumber(matches.next().captured())); found != 0)
            return {OnlineMatch::Number, found};
    }
    return {};
}

OnlineMatching::Found OnlineMatching::byName(const OnlineVisit& visit) const
{
    const QString name = keyOf(visit.name);
    const QString school = keyOf(visit.organization);
    QSet<qint64> called;
    QSet<qint64> calledThere;
    for (const Named& named : m_names) {
        if (name.isEmpty() || named.key != name)
            continue;
        called << named.participation;
        if (!school.isEmpty() && named.schools.contains(school))
            calledThere << named.participation;
    }
    if (calledThere.size() == 1)
        return {OnlineMatch::NameAndSchool, *calledThere.constBegin()};
    if (called.size() == 1)
        return {school.isEmpty() ? OnlineMatch::Name : OnlineMatch::Doubtful, *called.constBegin()};
    // Of namesakes none is proposed: a person has to choose.
    return {};
}

OnlineMatching::Found OnlineMatching::byPartOfName(const OnlineVisit& visit) const
{
    const QString name = keyOf(visit.name);
    QSet<qint64> found;
    for (const Named& named : m_names) {
        if (named.key.size() >= shortestPart(named.key) && named.key != name && name.contains(named.key))
            found << named.participation;
    }
    return found.size() == 1 ? Found{OnlineMatch::Doubtful, *found.constBegin()} : Found{};
}

} // namespace kitcamp
