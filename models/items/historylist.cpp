// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historylist.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

enum Extra { OpIdExtra, KindExtra };

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
    return {term, driver, {}};
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

ListSpec historySpec()
{
    ListSpec spec;
    spec.table = u"journal"_s;
    spec.alias = u"j"_s;
    spec.idColumn = u"seq"_s;
    spec.joins = u"LEFT JOIN operator AS w ON w.id=j.operator"_s;
    // By time is by place in the log: that is the order in which things became true in this file.
    spec.columns = {
        {u"at"_s,
         QT_TRANSLATE_NOOP("kitcamp::List", "Time"),
         u"j.at"_s,
         ColumnKind::Instant,
         {{u"j.seq"_s, true}},
         {{u"journal AS j"_s, {}}},
         0},
        {u"operator"_s, QT_TRANSLATE_NOOP("kitcamp::List", "Who"), u"w.name"_s, ColumnKind::Text, {}, {}, 1},
        {u"sentence"_s, QT_TRANSLATE_NOOP("kitcamp::List", "What"), {}, ColumnKind::Derived, {}, {}, 0},
        {u"state"_s, QT_TRANSLATE_NOOP("kitcamp::List", "State"), {}, ColumnKind::Derived, {}, {}, 2}};
    spec.extras = {{u"hex(j.op_id)"_s}, {u"j.kind"_s}};
    spec.chips = historyChips();
    spec.search = historySearch();
    spec.sortKey = u"at"_s;
    spec.sortOrder = Qt::DescendingOrder;
    return spec;
}

} // namespace

HistoryList::HistoryList(Store& store, FoldQuery fold, QObject* parent)
    : PagedModel(store, historySpec, std::move(fold), parent)
    , m_sentenceColumn(spec().columnOf(u"sentence"_s))
    , m_stateColumn(spec().columnOf(u"state"_s))
{
    const auto last = store.journal().last();
    m_lastSeen = last && *last ? (*last)->seq : 0;
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

void HistoryList::narrow()
{
    QList<WhereClause> clauses;
    if (!m_object.sql.isEmpty())
        clauses << m_object;
    if (m_operator)
        clauses << WhereClause{u"j.operator=?"_s, {m_operator.value}};
    setClauses(clauses);
}

OpId HistoryList::entryAt(int row) const
{
    const auto head = store().journal().at(idAt(row));
    return head && *head ? (*head)->opId : OpId();
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

// A sentence names things as they are called today: a new name changes the sentences of long ago.
QSet<qint64> HistoryList::rowsWithOtherWords()
{
    QSet<qint64> changed;
    for (auto words = m_words.begin(); words != m_words.end(); ++words) {
        const Words before = *words;
        if (!words->ofBatch)
            readWords(*words);
        if (before.sentence != words->sentence || before.undone != words->undone)
            changed.insert(words.key());
    }
    return changed;
}

Result<QSet<qint64>> HistoryList::touchedBy(const Announcement& announcement)
{
    QSet<qint64> touched;
    // The new entries, and those that they take back, and those that these had taken back.
    KITCAMP_TRY(store().reader().each(
        "WITH RECURSIVE touched(seq, undoes) AS (SELECT seq, undoes FROM journal WHERE seq>?1 UNION SELECT "
        "t.seq, "
        "t.undoes FROM touched JOIN journal AS t ON t.op_id=touched.undoes) SELECT seq FROM touched",
        [&](const Statement& row) { touched.insert(row.integer(0)); }, m_lastSeen));
    for (const qint64 seq : touched)
        m_words.remove(seq);
    m_lastSeen = std::max(m_lastSeen, announcement.lastEntry);
    const NameQueries& named = store().domain().nameQueries;
    const QStringList tables = announcement.rows.keys();
    const bool mayRename = std::any_of(tables.begin(), tables.end(),
                                       [&](const QString& table) { return named.contains(table); });
    if (mayRename)
        announceRows(rowsWithOtherWords());
    return touched;
}

} // namespace kitcamp
