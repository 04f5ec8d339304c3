// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/certificates/certificatelist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { RevokedExtra, ReasonExtra, PrintsExtra };

const QString printsSql = u"(SELECT count(*) FROM certificate_print AS q WHERE q.certificate=c.id)"_s;

ListColumn column(const char* key, const char* title, const QString& sql, ColumnKind kind, int rank)
{
    return {QLatin1String(key), title, sql, kind, {{sql}}, {}, rank};
}

QList<FilterChip> certificateChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    return {
        {u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}},
        {u"valid"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Valid"), fixed(u"c.revoked_on IS NULL"_s)},
        {u"unprinted"_s, QT_TRANSLATE_NOOP("kitcamp::List", "To print"),
         fixed(u"c.revoked_on IS NULL AND %1=0"_s.arg(printsSql))},
        {u"revoked"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Revoked"), fixed(u"c.revoked_on IS NOT NULL"_s)}};
}

ListSpec certificateSpec()
{
    const QString name = u"(SELECT p.name FROM participation AS r JOIN person AS p ON p.id=r.person"
                         " WHERE r.id=c.participation)"_s;
    const QString activity = u"(SELECT %1 FROM participation AS r JOIN activity AS a ON a.id=r.activity"
                             " WHERE r.id=c.participation)"_s.arg(shownNameSql(u"a"_s));
    ListSpec spec;
    spec.table = u"certificate"_s;
    spec.alias = u"c"_s;
    spec.columns = {
        column("number", QT_TRANSLATE_NOOP("kitcamp::List", "Number"), u"c.number"_s, ColumnKind::Text, 0),
        column("person", QT_TRANSLATE_NOOP("kitcamp::List", "Name"), name, ColumnKind::Text, 0),
        column("activity", QT_TRANSLATE_NOOP("kitcamp::List", "Activity"), activity, ColumnKind::Text, 3),
        column("issued_on", QT_TRANSLATE_NOOP("kitcamp::List", "Issued"), u"c.issued_on"_s, ColumnKind::Date,
               2),
        column("state", QT_TRANSLATE_NOOP("kitcamp::List", "State"), u"coalesce(c.revoked_on,'')"_s,
               ColumnKind::Derived, 1),
        column("revoked_reason", QT_TRANSLATE_NOOP("kitcamp::List", "Reason"), u"c.revoked_reason"_s,
               ColumnKind::Text, 4)};
    spec.columns[spec.columnOf(u"activity"_s)].visible = false; // mostly the list is that of one
    spec.extras = {{u"c.revoked_on"_s}, {u"c.revoked_reason"_s}, {printsSql, true}};
    spec.chips = certificateChips();
    const QString found = u"instr(lower(c.number || ' ' || c.fields),?)>0"_s;
    spec.search = {found, found, {}, {}};
    spec.dependences = {
        {u"certificate_print"_s, "SELECT certificate FROM certificate_print WHERE id=?", u"certificate"_s},
        {u"person"_s,
         "SELECT c.id FROM certificate AS c JOIN participation AS r ON r.id=c.participation WHERE r.person=?",
         {}},
        {u"activity"_s,
         "SELECT c.id FROM certificate AS c JOIN participation AS r ON r.id=c.participation WHERE "
         "r.activity=?",
         {}}};
    spec.sortKey = u"number"_s;
    return spec;
}

} // namespace

CertificateList::CertificateList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, certificateSpec, std::move(fold), parent)
{
}

void CertificateList::showActivity(qint64 activity)
{
    if (activity)
        setClauses({{u"c.participation IN (SELECT id FROM participation WHERE activity=?)"_s, {activity}}});
    else
        setClauses({});
}

QVariant CertificateList::cell(const ListRow& row, int column, int role) const
{
    const bool ofState = spec().columns.at(column).key == "state"_L1;
    const QString revoked = row.extras.at(RevokedExtra).toString();
    const int prints = row.extras.at(PrintsExtra).toInt();
    if (role == ToneRole && ofState)
        return static_cast<int>(!revoked.isEmpty() ? Tone::Bad : prints > 0 ? Tone::Ok : Tone::Plain);
    if (role == Qt::DisplayRole && ofState) {
        if (!revoked.isEmpty())
            return tr("Revoked on %1", "a certificate").arg(revoked);
        return prints > 0 ? tr("Printed %n time(s)", "a certificate", prints)
                          : tr("To print", "a certificate");
    }
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
