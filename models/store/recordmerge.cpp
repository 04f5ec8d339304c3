// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordmerge.h"

#include "models/store/recordwriter.h"
#include "models/store/refusal.h"
#include "models/store/rowabsorber.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// So many texts of a record can find a place in rows of their own: two names, or a tag and a serial, of
/// each.
constexpr int mostNewRows = 4;

Result<const RecordType*> mergeableType(Change& change, const QString& table)
{
    const RecordType* type = change.domain().recordTypes.find(table);
    if (!type || !type->twins)
        return Error{ErrorCode::Usage, MergeRecords::tr("Rows of %1 are never merged.").arg(table), {}};
    return type;
}

/// One merge while it runs.
class Merging
{
public:
    Merging(Change& change, const MergeRecords& action, const RecordType& type)
        : m_change(change)
        , m_action(action)
        , m_type(type)
        , m_absorber(change)
        , m_writer(change)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        KITCAMP_TRY(readBoth());
        for (const qint64 row : {m_action.kept, m_action.gone}) {
            if (m_type.mayMerge)
                KITCAMP_TRY(m_type.mayMerge(m_change.rows(), row));
        }
        KITCAMP_TRY(refuseWithin());
        KITCAMP_TRY(m_absorber.absorb(m_type.table, m_action.kept, m_action.gone));
        MergedValues merged = mergedValues(m_type, m_kept, m_gone, m_action.values);
        QStringList lines;
        for (const LeftoverText& leftover : std::as_const(merged.leftovers)) {
            KITCAMP_ASSIGN(const bool placed, keepAsPart(leftover, merged.values));
            if (!placed)
                lines << noteLine(leftover);
        }
        addToNote(merged.values, lines);
        return m_writer.edit(m_type.table, {m_action.kept}, changed(merged.values));
    }

private:
    [[nodiscard]] Result<void> readBoth()
    {
        KITCAMP_ASSIGN(m_kept, fieldTexts(m_change.rows(), m_type, m_action.kept));
        KITCAMP_ASSIGN(m_gone, fieldTexts(m_change.rows(), m_type, m_action.gone));
        if (!m_kept.isEmpty() && !m_gone.isEmpty())
            return {};
        const qint64 missing = m_kept.isEmpty() ? m_action.kept : m_action.gone;
        KITCAMP_ASSIGN(const qint64 other, standingFor(m_change.rows(), missing));
        if (other == missing) {
            return refused(MergeRecords::tr("This %1 is no longer there. Somebody took it back.")
                               .arg(m_type.singularTitle()),
                           u"row-gone"_s, {});
        }
        const QString into = Naming(m_change.rows(), m_change.domain()).name(m_type.table, other);
        return refused(
            MergeRecords::tr("It was already merged into %1.").arg(into), u"already-merged"_s,
            {MergeRecords::tr("Look at %1, and merge that one where it is still needed.").arg(into)});
    }

    [[nodiscard]] Result<void> refuseWithin()
    {
        KITCAMP_ASSIGN(const bool keptInside,
                       m_absorber.isWithin(m_type.table, m_action.kept, m_action.gone));
        KITCAMP_ASSIGN(const bool goneInside,
                       m_absorber.isWithin(m_type.table, m_action.gone, m_action.kept));
        if (!keptInside && !goneInside)
            return {};
        const Naming naming(m_change.rows(), m_change.domain());
        const QString inner = naming.name(m_type.table, keptInside ? m_action.kept : m_action.gone);
        const QString outer = naming.name(m_type.table, keptInside ? m_action.gone : m_action.kept);
        return refused(
            MergeRecords::tr("%1 is a part of %2: a part and its whole cannot become one.").arg(inner, outer),
            u"merge-within"_s,
            {MergeRecords::tr("Take %1 out of %2 first, if they are the same.").arg(inner, outer)});
    }

    /// False where the text has no place of its own, or another record has it there.
    [[nodiscard]] Result<bool> keepAsPart(const LeftoverText& leftover, const QJsonObject& values)
    {
        const LeftoverPlace place = leftoverPlace(m_type.table, leftover.column);
        const RecordType* part = m_change.domain().recordTypes.find(place.table);
        if (!part || part->derived.isEmpty())
            return false;
        const DerivedColumn& folded = part->derived.constFirst();
        const QString key = folded.derive(leftover.text);
        for (const FieldDescription& field : m_type.fields) {
            const bool sameKind = leftoverPlace(m_type.table, field.column).table == place.table;
            if (sameKind && folded.derive(values.value(field.column).toString()) == key)
                return true; // it says so itself
        }
        const QString known = u"SELECT %1 FROM %2 WHERE %3=?"_s.arg(place.owner, place.table, folded.column);
        KITCAMP_ASSIGN(const auto owner, m_change.rows().integer(known.toUtf8().constData(), key));
        if (owner)
            return *owner == m_action.kept;
        if (m_used >= m_action.newIds.size())
            return false;
        KITCAMP_TRY(m_writer.add(place.table, m_action.newIds[m_used++],
                                 {{place.owner, QString::number(m_action.kept)},
                                  {place.column, leftover.text},
                                  {u"kind"_s, place.kind}}));
        return true;
    }

    [[nodiscard]] QString noteLine(const LeftoverText& leftover) const
    {
        const FieldDescription* field = m_type.field(leftover.column);
        const QString usual = field ? QString::fromUtf8(field->label) : leftover.column;
        return m_action.labels.value(leftover.column).toString(usual) + u": "_s + leftover.text;
    }

    void addToNote(QJsonObject& values, const QStringList& lines) const
    {
        if (!m_type.field(u"note"_s))
            return;
        QString note = values.value("note"_L1).toString();
        for (const QString& line : lines) {
            if (!note.contains(line))
                note += (note.isEmpty() ? QString() : u"\n"_s) + line;
        }
        values.insert("note"_L1, note);
    }

    [[nodiscard]] QJsonObject changed(const QJsonObject& values) const
    {
        QJsonObject differing;
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it->toString() != m_kept.value(it.key()).toString())
                differing.insert(it.key(), *it);
        }
        return differing;
    }

    Change& m_change;
    const MergeRecords& m_action;
    const RecordType& m_type;
    RowAbsorber m_absorber;
    RecordWriter m_writer;
    QJsonObject m_kept;
    QJsonObject m_gone;
    qsizetype m_used = 0; ///< of the new ids
};

Result<bool> isDistinct(Connection& connection, qint64 a, qint64 b)
{
    KITCAMP_ASSIGN(
        const auto known,
        connection.integer("SELECT 1 FROM distinct_pair WHERE a=? AND b=?", std::min(a, b), std::max(a, b)));
    return known.has_value();
}

} // namespace

Result<void> MergeRecords::run(Change& change) const
{
    KITCAMP_ASSIGN(const RecordType* type, mergeableType(change, table));
    if (kept == gone) {
        return refused(tr("%1 cannot be merged with itself.")
                           .arg(Naming(change.rows(), change.domain()).name(table, kept)),
                       u"merge-itself"_s, {tr("Choose the two rows that are the same.")});
    }
    return Merging(change, *this, *type).run();
}

QString MergeRecords::sentence(const Naming& naming) const
{
    return tr("Merged %1 into %2").arg(goneName, naming.name(table, kept));
}

QString MergeRecords::deed(const Naming&) const
{
    return tr("merged %1 into it", "about a person, a device ...").arg(goneName);
}

Result<bool> MergeRecords::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const qint64 one, standingFor(connection, kept));
    KITCAMP_ASSIGN(const qint64 other, standingFor(connection, gone));
    return one == other;
}

Result<void> MarkDistinct::run(Change& change) const
{
    KITCAMP_TRY(mergeableType(change, table));
    if (a == b) {
        return refused(tr("They are one by now: somebody merged them."), u"merged-by-now"_s,
                       {tr("Take the merge back in the History, if they are two.")});
    }
    for (const qint64 row : {a, b}) {
        const QByteArray there = "SELECT 1 FROM " + table.toUtf8() + " WHERE id=?";
        KITCAMP_ASSIGN(const auto found, change.rows().integer(there.constData(), row));
        if (!found)
            return refused(tr("One of the two is no longer there."), u"row-gone"_s, {});
    }
    KITCAMP_ASSIGN(const bool known, isDistinct(change.rows(), a, b));
    return known ? Result<void>()
                 : change.execute("INSERT INTO distinct_pair(id, tbl, a, b) VALUES(?,?,?,?)", id, table,
                                  std::min(a, b), std::max(a, b));
}

QString MarkDistinct::sentence(const Naming& naming) const
{
    return tr("Found that %1 and %2 are not the same").arg(naming.name(table, a), naming.name(table, b));
}

QString MarkDistinct::deed(const Naming& naming) const
{
    return tr("found that %1 is not the same", "about a person, a device ...").arg(naming.name(table, b));
}

Result<bool> MarkDistinct::alreadySo(Connection& connection) const
{
    return isDistinct(connection, a, b);
}

void registerMerging(Domain& domain)
{
    domain.actions.add<MergeRecords>();
    domain.actions.add<MarkDistinct>();
}

MergeRecords prepareMerge(Store& store, const QString& table, qint64 kept, qint64 gone)
{
    MergeRecords merge{.table = table, .kept = kept, .gone = gone};
    merge.goneName = store.naming().name(table, gone);
    if (const RecordType* type = store.domain().recordTypes.find(table)) {
        for (const FieldDescription& field : type->fields) {
            if (field.type == FieldType::Text)
                merge.labels.insert(field.column, field.title());
        }
    }
    for (int i = 0; i < mostNewRows; ++i)
        merge.newIds << store.ids().nextValue();
    return merge;
}

Result<qint64> standingFor(Connection& connection, qint64 id)
{
    KITCAMP_ASSIGN(const auto kept, connection.integer("SELECT kept FROM merged_row WHERE id=?", id));
    return kept.value_or(id);
}

Result<QJsonObject> fieldTexts(Connection& connection, const RecordType& type, qint64 id)
{
    QStringList columns;
    for (const FieldDescription& field : type.fields)
        columns << field.column;
    QJsonObject texts;
    const QString sql = u"SELECT %1 FROM %2 WHERE id=?"_s.arg(columns.join(u", "_s), type.table);
    KITCAMP_TRY(connection.each(
        sql.toUtf8().constData(),
        [&](const Statement& row) {
            for (int i = 0; i < columns.size(); ++i)
                texts.insert(columns[i], row.text(i));
            return false;
        },
        id));
    return texts;
}

} // namespace kitcamp
