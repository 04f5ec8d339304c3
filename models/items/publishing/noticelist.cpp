// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/publishing/noticelist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<FilterChip> noticeChips()
{
    const auto fixed = [](const QString& sql) {
        return [sql](const CentreTime&) { return WhereClause{sql, {}}; };
    };
    return {{u"open"_s, QT_TRANSLATE_NOOP("kitcamp::List", "To send"), fixed(u"n.sent_at IS NULL"_s)},
            {u"sent"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Sent"),
             fixed(u"n.sent_at IS NOT NULL AND n.sent_as<>'dropped'"_s)},
            {u"dropped"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Dropped"), fixed(u"n.sent_as='dropped'"_s)},
            {u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}}};
}

QList<ListColumn> whatColumns()
{
    return {{u"person"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "To"),
             u"p.name"_s,
             ColumnKind::Text,
             {{u"p.name"_s}, {u"p.id"_s, true}},
             {},
             0},
            {u"subject"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Subject"),
             u"n.subject"_s,
             ColumnKind::Text,
             {{u"n.subject"_s}},
             {},
             1},
            {u"activity"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Activity"),
             shownNameSql(u"a"_s),
             ColumnKind::Text,
             {{shownNameSql(u"a"_s)}},
             {},
             3}};
}

QList<ListColumn> wayColumns()
{
    return {{u"mail"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Mail"),
             u"p.mail"_s,
             ColumnKind::Derived,
             {{u"p.mail"_s}},
             {},
             5},
            {u"phone"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Phone"),
             u"p.phone"_s,
             ColumnKind::Text,
             {{u"p.phone"_s}},
             {},
             6,
             false},
            {u"made_at"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Written"),
             u"n.made_at"_s,
             ColumnKind::Instant,
             {{u"n.made_at"_s, true}},
             {},
             4},
            {u"state"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "State"),
             u"n.sent_as"_s,
             ColumnKind::Derived,
             {{u"n.sent_as"_s}, {u"n.made_at"_s, true}},
             {},
             2},
            {u"sent_at"_s,
             QT_TRANSLATE_NOOP("kitcamp::List", "Sent on"),
             u"n.sent_at"_s,
             ColumnKind::Instant,
             {{u"n.sent_at"_s, true}},
             {},
             7,
             false}};
}

ListSpec noticeSpec()
{
    ListSpec spec;
    spec.table = u"notice"_s;
    spec.alias = u"n"_s;
    spec.joins = u"JOIN person AS p ON p.id=n.person LEFT JOIN activity AS a ON a.id=n.activity"_s;
    spec.columns = whatColumns() + wayColumns();
    spec.chips = noticeChips();
    spec.search = {u"EXISTS (SELECT 1 FROM search_text AS s WHERE s.tbl='person' AND s.id=n.person AND "
                   "instr(s.text,?)>0) OR instr(lower(n.subject),?)>0"_s,
                   u"n.person IN (SELECT id FROM search_text WHERE tbl='person' AND instr(text,?)>0) OR "
                   "instr(lower(n.subject),?)>0"_s,
                   {},
                   {}};
    spec.dependences = {{u"person"_s, "SELECT id FROM notice WHERE person=?", {}},
                        {u"activity"_s, "SELECT id FROM notice WHERE activity=?", {}}};
    spec.sortKey = u"made_at"_s;
    spec.sortOrder = Qt::DescendingOrder;
    return spec;
}

} // namespace

NoticeList::NoticeList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, noticeSpec, std::move(fold), parent)
    , m_stateColumn(spec().columnOf(u"state"_s))
    , m_mailColumn(spec().columnOf(u"mail"_s))
{
}

void NoticeList::showOnly(qint64 activity)
{
    QList<WhereClause> clauses;
    if (activity != 0)
        clauses << WhereClause{u"n.activity=?"_s, {activity}};
    setClauses(clauses);
}

QString NoticeList::stateText(const ListRow& row) const
{
    const QString sentAs = row.values.at(m_stateColumn).toString();
    if (sentAs == "mail"_L1)
        return tr("sent by mail");
    if (sentAs == "text"_L1)
        return tr("sent as text");
    if (sentAs == "csv"_L1)
        return tr("sent to phones");
    return sentAs == "dropped"_L1 ? tr("dropped") : tr("to send");
}

QVariant NoticeList::cell(const ListRow& row, int column, int role) const
{
    const QString sentAs = row.values.at(m_stateColumn).toString();
    if (column == m_stateColumn && role == Qt::DisplayRole)
        return stateText(row);
    if (column == m_stateColumn && role == ToneRole)
        return static_cast<int>(sentAs.isEmpty() ? Tone::Warn
                                                 : (sentAs == "dropped"_L1 ? Tone::Muted : Tone::Ok));
    if (column == m_mailColumn) {
        const QString mail = row.values.at(column).toString();
        if (role == Qt::DisplayRole)
            return mail.isEmpty() ? tr("no address") : mail;
        if (role == ToneRole)
            return static_cast<int>(mail.isEmpty() ? Tone::Muted : Tone::Plain);
    }
    return PagedModel::cell(row, column, role);
}

} // namespace kitcamp
