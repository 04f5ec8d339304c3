// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplesearch.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void addLines(QStringList& lines, const QString& text)
{
    if (!text.isEmpty())
        lines << text;
}

// Organizations come without readings: the initials of a large university would match every second query.
Result<void> addOrganization(Connection& connection, SharedSearchText& texts, qint64 organization,
                             QStringList& lines)
{
    return connection.each(
        "SELECT name FROM organization WHERE id=?1 UNION ALL SELECT name_en FROM organization WHERE id=?1"
        " UNION ALL SELECT name FROM organization_name WHERE organization=?1 AND kind<>'confirmed'",
        [&](const Statement& row) { addLines(lines, texts.ofNumber(row.text(0))); }, organization);
}

Result<QString> personText(Connection& connection, SharedSearchText& texts, qint64 id)
{
    QStringList lines;
    qint64 organization = 0;
    QStringList contacts;
    KITCAMP_TRY(connection.each(
        "SELECT name, latin_name, phone, mail, login, class_name, organization, archived FROM person"
        " WHERE id=?",
        [&](const Statement& row) {
            if (row.integer(7) != 0)
                lines << QString(QChar(char16_t(archivedMark)));
            addLines(lines, texts.ofName(row.text(0), row.text(1)));
            addLines(contacts, phoneEnds(row.text(2)));
            for (const int column : {3, 4, 5})
                addLines(contacts, texts.ofNumber(row.text(column)));
            organization = row.integer(6);
        },
        id));
    if (lines.isEmpty())
        return QString();
    KITCAMP_TRY(connection.each(
        "SELECT value FROM person_number WHERE person=?",
        [&](const Statement& row) { addLines(lines, texts.ofNumber(row.text(0))); }, id));
    lines << contacts;
    if (organization != 0)
        KITCAMP_TRY(addOrganization(connection, texts, organization, lines));
    return lines.join(u'\n');
}

} // namespace

SearchSource personSearch(const std::shared_ptr<SharedSearchText>& texts)
{
    return {
        u"person"_s,
        {{u"person_number"_s, "SELECT person FROM person_number WHERE id=?"},
         {u"organization"_s, "SELECT id FROM person WHERE organization=?"},
         {u"organization_name"_s,
          "SELECT p.id FROM organization_name AS n JOIN person AS p ON p.organization=n.organization"
          " WHERE n.id=? AND n.kind<>'confirmed'"}},
        [texts](Connection& connection, qint64 id) { return personText(connection, *texts, id); },
        SearchText::version() + u"/person1"_s,
    };
}

} // namespace kitcamp
