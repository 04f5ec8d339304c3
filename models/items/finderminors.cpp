// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finderminors.h"

#include "models/items/centretime.h"
#include "models/people/erasedname.h"
#include "models/people/minors.h"
#include "models/people/papernames.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void FinderMinors::setQuery(const QString& typed)
{
    m_typed = foldNumber(typed);
    const QDate today = todayAtCentre(m_store);
    m_hidesPerson =
        u"SELECT 1 FROM person AS p WHERE p.id=?1 AND %1 AND NOT EXISTS (SELECT 1 FROM "
        "person_number AS n WHERE n.person=p.id AND n.folded=?2)"_s.arg(underAgeSql(u"p"_s, today));
    m_hidesHolder = u"SELECT 1 FROM award AS w JOIN person AS p ON p.id=w.person WHERE w.id=?1 AND ?2=?2 "
                    "AND NOT %1"_s.arg(mayBeNamedSql(u"p"_s, purposeOf("finder"_L1), today));
    m_borrower = u"SELECT b.name, b.latin_name, %1, d.asset_tag FROM loan AS l JOIN person AS b ON "
                 "b.id=l.borrower JOIN device AS d ON d.id=l.device WHERE l.device=? AND "
                 "l.returned_at IS NULL"_s.arg(underAgeSql(u"b"_s, today));
}

/// What cannot be asked is hidden.
bool FinderMinors::isSo(const QString& sql, qint64 id) const
{
    const auto found = m_store.reader().integer(sql.toUtf8().constData(), id, m_typed);
    return !found || *found;
}

bool FinderMinors::hidesPerson(qint64 person) const
{
    return isSo(m_hidesPerson, person);
}

bool FinderMinors::hidesHolder(qint64 award) const
{
    return isSo(m_hidesHolder, award);
}

QString FinderMinors::textWithoutHolder(qint64 award) const
{
    const auto text =
        m_store.reader().text("SELECT title||' '||title_en||' '||giver FROM award WHERE id=?", award);
    return text ? text->value_or(QString()) : QString();
}

QString FinderMinors::titleWithoutHolder(qint64 award) const
{
    QString title;
    const auto read = m_store.reader().each(
        "SELECT w.title, p.name, p.latin_name FROM award AS w JOIN person AS p ON p.id=w.person WHERE w.id=?",
        [&](const Statement& row) { title = row.text(0) + u" · "_s + publicName(row.text(1), row.text(2)); },
        award);
    return read ? title : QString();
}

QString FinderMinors::borrower(qint64 device) const
{
    QString shown;
    const auto read = m_store.reader().each(
        m_borrower.toUtf8().constData(),
        [&](const Statement& row) {
            const bool tagTyped = !m_typed.isEmpty() && foldNumber(row.text(3)) == m_typed;
            shown = row.integer(2) != 0 && !tagTyped ? publicName(row.text(0), row.text(1))
                                                     : shownPersonName(row.text(0));
        },
        device);
    return read ? shown : QString();
}

} // namespace kitcamp
