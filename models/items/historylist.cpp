// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historylist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { OpIdExtra, KindExtra, AuthorExtra };

/// The last entry that is known to be in the log of the centre.
constexpr auto standingSql =
    "coalesce((SELECT CAST(value AS INTEGER) FROM file_info WHERE key='sync.standing'),0)";
constexpr qsizetype authorShown = 8; // signs of a file's id, where nobody knows its name

constexpr qsizetype mostWords = 400;

/// What belongs to an object: its history is theirs too.
struct Part {
    const char* table;
    const char* part;
    const char* column;
};
constexpr Part parts[] = {{"device", "loan", "device"},
                          {"device", "device_note", "device"},
                          {"device", "device_number", "device"},
                          {"person", "loan", "borrower"},
                          {"person", "person_number", "person"},
                          {"person", "group_member", "person"},
                          {"organization", "organization_name", "organization"},
                          {"organization", "department", "organization"},
                          {"borrower_group", "group_member", "borrower_group"},
                          {"loan", "loan_renewal", "loan"}};

WhereClause objectClause(const QString& table, qint64 id)
{
    QString sql = u"j.seq IN (SELECT r.entry FROM journal_row AS r WHERE r.tbl=? AND r.key=?"_s;
    QVariantList values{table, QString::number(id)};
    for (const Part& part : parts) {
        if (table != QLatin1String(part.table))
            continue;
        sql += u" UNION SELECT r.entry FROM %1 AS x CROSS JOIN journal_row AS r ON r.tbl='%1' AND "
               u"r.key=CAST(x.id AS "
               "TEXT) WHERE x.%2=?"_s.arg(QLatin1String(part.part), QLatin1String(part.column));
        values << id;
    }
    return {sql + u')', values};
}

/// Entries that touched what a word finds, or a loan of it.
ListSearch historySearch()
{
    const QString throughLoans =
        u"j.seq IN (SELECT r.entry FROM search_text AS s CROSS JOIN loan AS x ON x.%2=s.id CROSS JOIN "
        u"journal_row AS "
        "r ON r.tbl='loan' AND r.key=CAST(x.id AS TEXT) WHERE s.tbl='%1' AND instr(s.text,?)>0)"_s;
    const QString driver = u"j.seq IN (SELECT r.entry FROM search_text AS s CROSS JOIN journal_row AS r ON "
                           "r.tbl=s.tbl AND r.key=CAST(s.id AS TEXT) WHERE instr(s.text,?)>0) OR "_s
        + throughLoans.arg(u"device"_s, u"device"_s) + u" OR "_s
        + throughLoans.arg(u"person"_s, u"borrower"_s);
    const QString term =
        u"EXISTS (SELECT 1 FROM journal_row AS r CROSS JOIN search_text AS s ON s.tbl=r.tbl AND "
        u"s.id=CAST(r.key AS "
        "INTEGER) WHERE r.entry=j.seq AND instr(s.text,?)>0) OR EXISTS (SELECT 1 FROM journal_row AS r CROSS "
        "JOIN "
        "loan AS x ON x.id=CAST(r.key AS INTEGER) CROSS JOIN search_text AS s ON (s.tbl='device' AND "
        "s.id=x.device) "
        "OR (s.tbl='person' AND s.id=x.borrower) WHERE r.entry=j.seq AND r.tbl='loan' AND instr(s.text,?)>0)"_s;
    return {term, driver, {}, {}};
}

QList<FilterChip> historyChips()
{
    const auto since = [](int days) {
        return [days](const CentreTime& time) {
            return WhereClause{u"j.at>=?"_s, {time.beginOf(time.today().addDays(-days))}};
        };
    };
    const auto imports = [](const CentreTime&) { return WhereClause{u"j.kind='record.batch'"_s, {}}; };
    const auto takenBack = [](const CentreTime&) { return WhereClause{u"j.undoes IS NOT NULL"_s, {}}; };
    return {{u"all"_s, QT_TRANSLATE_NOOP("kitcamp::List", "All"), {}},
            {u"today"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Today"), since(0), true},
            {u"week"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Last 7 days"), since(6), true},
            {u"imports"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Imports and saved forms"), imports},
            {u"undo"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Undo and redo"), takenBack}};
}

ListSpec historySpec(HistoryList::Columns columns)
{
    const bool ofLog = columns == HistoryList::Columns::OfLog;
    ListSpec spec;
    spec.table = u"journal"_s;
    spec.alias = u"j"_s;
    spec.idColumn = u"seq"_s;
    spec.joins =
        u"LEFT JOIN operator AS w ON w.id=j.operator LEFT JOIN known_file AS f ON f.author=j.author"_s;
    // By time is by place in the log: that is the order in which things became true in this file.
    spec.columns = {
        {u"at"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Time"),
         u"j.at"_s,
         ColumnKind::Instant,
         {{u"j.seq"_s, true}},
         {{u"journal AS j"_s, {}}},
         0},
        {u"operator"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Who"),
         u"w.name"_s,
         ColumnKind::Text,
         {},
         {},
         ofLog ? 2 : 1},
        {u"sentence"_s, QT_TRANSLATE_NOOP("kitcamp::List", "What"), {}, ColumnKind::Derived, {}, {}, 0},
        {u"state"_s, QT_TRANSLATE_NOOP("kitcamp::List", "State"), {}, ColumnKind::Derived, {}, {}, 3}};
    const ListColumn number{
        u"seq"_s, QT_TRANSLATE_NOOP("kitcamp::List", "No."), u"j.seq"_s, ColumnKind::Number, {}, {}, 0,
        ofLog};
    const ListColumn file{
        u"file"_s, QT_TRANSLATE_NOOP("kitcamp::List", "File"), u"f.name"_s, ColumnKind::Text, {}, {}, 1,
        ofLog};
    spec.columns.insert(ofLog ? 2 : spec.columns.size(), file);
    spec.columns.insert(ofLog ? 0 : spec.columns.size(), number);
    spec.extras = {{u"hex(j.op_id)"_s}, {u"j.kind"_s}, {u"hex(j.author)"_s}};
    spec.chips = historyChips();
    spec.search = historySearch();
    spec.sortKey = u"at"_s;
    spec.sortOrder = Qt::DescendingOrder;
    return spec;
}

} // namespace

HistoryList::HistoryList(Store& store, FoldQuery fold, QObject* parent, Columns columns)
    : PagedModel(
        store, [columns] { return historySpec(columns); }, std::move(fold), parent)
    , m_fileColumn(spec().columnOf(u"file"_s))
    , m_sentenceColumn(spec().columnOf(u"sentence"_s))
    , m_stateColumn(spec().columnOf(u"state"_s))
{
}

void HistoryList::beginToFollow()
{
    const auto last = store().journal().last();
    m_lastSeen = last && *last ? (*last)->seq : 0;
    if (auto unsettled = readUnsettled())
        m_unsettled = *std::move(unsettled);
}

void HistoryList::showObject(const QString& table, qint64 id)
{
    m_object = id == 0 ? WhereClause() : objectClause(table, id);
    narrow();
}

void HistoryList::showOperator(OperatorId who)
{
    m_operator = who;
    narrow();
}

void HistoryList::showPart(Part part)
{
    m_part = part;
    narrow();
}

void HistoryList::narrow()
{
    QList<WhereClause> clauses;
    if (!m_object.sql.isEmpty())
        clauses << m_object;
    if (m_operator)
        clauses << WhereClause{u"j.operator=?"_s, {m_operator.value}};
    if (m_part != Part::Everything)
        clauses << WhereClause{
            u"j.seq%1%2"_s.arg(m_part == Part::InLog ? u"<="_s : u">"_s, QLatin1String(standingSql)), {}};
    setClauses(clauses);
}

/// Which computer did it.
QString HistoryList::fileOf(const ListRow& row) const
{
    const QString author = row.extras.at(AuthorExtra).toString();
    if (author.compare(QLatin1String(store().author().toHex()), Qt::CaseInsensitive) == 0)
        return tr("this computer");
    const QString name = row.values.at(m_fileColumn).toString();
    return name.isEmpty() ? tr("file %1", "%1: first signs of its id").arg(author.left(authorShown).toLower())
                          : name;
}

/// The entry that is shown there, even where a turn of sync has given its place to another one meanwhile.
OpId HistoryList::entryAt(int row) const
{
    const ListRow* shown = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return shown && !shown->extras.isEmpty() ? OpId::fromText(shown->extras.at(OpIdExtra).toString())
                                             : OpId();
}

int HistoryList::rowOfEntry(const OpId& entry) const
{
    const auto head = store().journal().find(entry);
    return head && *head ? rowOf((*head)->seq) : -1;
}

void HistoryList::readWords(Words& words) const
{
    const auto undone = store().journal().isUndone(words.entry);
    words.undone = undone && *undone;
    words.sentence = store().sentence(words.entry);
}

const HistoryList::Words& HistoryList::wordsOf(const ListRow& row) const
{
    if (const auto known = m_words.constFind(row.id); known != m_words.constEnd())
        return *known;
    if (m_words.size() >= mostWords)
        m_words.clear();
    Words words;
    words.entry = OpId::fromText(row.extras.at(OpIdExtra).toString());
    words.ofBatch = row.extras.at(KindExtra).toString() == "record.batch"_L1;
    readWords(words);
    return *m_words.insert(row.id, words);
}

QVariant HistoryList::cell(const ListRow& row, int column, int role) const
{
    if (role == ToneRole)
        return static_cast<int>(wordsOf(row).undone ? Tone::Muted : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return PagedModel::cell(row, column, role);
    if (column == m_fileColumn)
        return fileOf(row);
    if (column == m_sentenceColumn)
        return wordsOf(row).sentence;
    if (column == m_stateColumn)
        return wordsOf(row).undone ? tr("taken back") : QString();
    return PagedModel::cell(row, column, role);
}

void HistoryList::retranslate()
{
    m_words.clear();
    PagedModel::retranslate();
}

} // namespace kitcamp
