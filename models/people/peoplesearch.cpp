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

/// One question for all of a person's row, numbers and organization: imports ask it a hundred thousand times.
constexpr auto personWithHers =
    "SELECT name, latin_name, phone, mail, login, class_name, archived,"
    " (SELECT group_concat(value, char(31)) FROM person_number WHERE person=p.id),"
    " (SELECT name || char(31) || name_en FROM organization WHERE id=p.organization),"
    " (SELECT group_concat(name, char(31)) FROM organization_name WHERE organization=p.organization"
    " AND kind<>'confirmed') FROM person AS p WHERE id=? AND erased_at IS NULL";

QStringList listed(const QString& joined)
{
    return joined.split(QChar(31), Qt::SkipEmptyParts);
}

/// The fewer bytes, the faster every search: a line that another one begins with is left out.
QString personText(SharedSearchText& texts, const Statement& row)
{
    QStringList lines;
    if (row.integer(6) != 0)
        lines << QString(QChar(char16_t(archivedMark)));
    addLines(lines, texts.ofName(row.text(0), row.text(1)));
    if (lines.isEmpty())
        return QString();
    lines << contactLines(texts, row);
    for (const QString& number : listed(row.text(7)))
        addLines(lines, texts.ofNumber(number));
    // Organizations come without readings: the initials of a large university would match every second query.
    for (const QString& name : listed(row.text(8)) + listed(row.text(9)))
        addLines(lines, texts.ofPlainText(name));
    return lines.join(u'\n');
}

Result<QString> personText(Connection& connection, SharedSearchText& texts, qint64 id)
{
    QString text;
    KITCAMP_TRY(connection.each(
        personWithHers, [&](const Statement& row) { text = personText(texts, row); }, id));
    return text;
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
        SearchText::version() + u"/person2"_s,
    };
}

} // namespace kitcamp
