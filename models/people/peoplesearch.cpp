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

/// What is written in the person's row beside her names.
QStringList contactLines(SharedSearchText& texts, const Statement& row)
{
    QStringList lines;
    addLines(lines, phoneEnds(row.text(2)));
    const QString mail = texts.ofNumber(row.text(3));
    const QString login = texts.ofNumber(row.text(4));
    addLines(lines, mail);
    if (!mail.startsWith(login))
        lines << login;
    addLines(lines, texts.ofPlainText(row.text(5)));
    return lines;
}

/// Organizations come without readings: the initials of a large university would match every second query.
constexpr auto numbersAndOrganization =
    "SELECT 1, value FROM person_number WHERE person=?1 UNION ALL SELECT 0, name FROM organization WHERE "
    "id=?2"
    " UNION ALL SELECT 0, name_en FROM organization WHERE id=?2 UNION ALL"
    " SELECT 0, name FROM organization_name WHERE organization=?2 AND kind<>'confirmed'";

/// The fewer bytes, the faster every search: a line that another one begins with is left out.
Result<QString> personText(Connection& connection, SharedSearchText& texts, qint64 id)
{
    QStringList lines;
    QStringList contacts;
    qint64 organization = 0;
    KITCAMP_TRY(connection.each(
        "SELECT name, latin_name, phone, mail, login, class_name, organization, archived FROM person"
        " WHERE id=?",
        [&](const Statement& row) {
            if (row.integer(7) != 0)
                lines << QString(QChar(char16_t(archivedMark)));
            addLines(lines, texts.ofName(row.text(0), row.text(1)));
            contacts = contactLines(texts, row);
            organization = row.integer(6);
        },
        id));
    if (lines.isEmpty())
        return QString();
    lines << contacts;
    KITCAMP_TRY(connection.each(
        numbersAndOrganization,
        [&](const Statement& row) {
            const QString text = row.text(1);
            addLines(lines, row.integer(0) ? texts.ofNumber(text) : texts.ofPlainText(text));
        },
        id, organization));
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
