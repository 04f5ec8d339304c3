// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/twins/twincomparison.h"

#include "models/items/records/recordvalues.h"
#include "models/items/twins/mergewords.h"
#include "models/store/migrations.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

TwinSide otherSide(TwinSide side)
{
    return side == TwinSide::Left ? TwinSide::Right : TwinSide::Left;
}

} // namespace

Result<TwinComparison> TwinComparison::read(Store& store, const QString& table, qint64 left, qint64 right)
{
    const RecordType* type = store.domain().recordTypes.find(table);
    if (!type || !type->twins)
        return Error{
            ErrorCode::Usage, tr("There are no records called %1 that can be merged.").arg(table), {}};
    TwinComparison comparison(store, *type);
    comparison.m_left = left;
    comparison.m_right = right;
    KITCAMP_ASSIGN(comparison.m_leftTexts, fieldTexts(store.reader(), *type, left));
    KITCAMP_ASSIGN(comparison.m_rightTexts, fieldTexts(store.reader(), *type, right));
    if (comparison.m_leftTexts.isEmpty() || comparison.m_rightTexts.isEmpty() || left == right) {
        return Error{ErrorCode::Refused,
                     tr("One of the two is no longer there: somebody merged them or took it back."),
                     {},
                     u"row-gone"_s};
    }
    comparison.m_leftName = store.naming().name(table, left);
    comparison.m_rightName = store.naming().name(table, right);
    for (const FieldDescription& field : type->fields)
        comparison.addField(field);
    KITCAMP_TRY(comparison.readBelongings());
    KITCAMP_TRY(comparison.readObstacle());
    return comparison;
}

void TwinComparison::addField(const FieldDescription& description)
{
    Field field{description.column, description.title()};
    field.left = m_leftTexts.value(field.column).toString();
    field.right = m_rightTexts.value(field.column).toString();
    if (field.left.isEmpty() && field.right.isEmpty())
        return;
    const bool picture = description.type == FieldType::Picture;
    const auto shown = [&](const QString& stored) {
        if (picture)
            return stored.isEmpty() ? QString() : tr("a picture");
        return shownValue(*m_store, description, stored);
    };
    field.leftShown = shown(field.left);
    field.rightShown = shown(field.right);
    const bool differs = field.left != field.right;
    field.joined =
        differs && description.type == FieldType::LongText && !field.left.isEmpty() && !field.right.isEmpty();
    // That one of them is archived is no value to choose: what comes back into use is in use.
    field.choosable = differs && !field.joined && description.type != FieldType::LongText
        && description.column != "archived"_L1;
    m_fields << field;
}

Result<void> TwinComparison::readBelongings()
{
    const QStringList tables = syncedTables(allMigrations());
    KITCAMP_ASSIGN(const QList<Reference> references,
                   TableShapes::referencesTo(m_store->reader(), m_type->table, tables));
    for (const Reference& reference : references) {
        Belongings belongings{reference.table};
        for (const TwinSide side : {TwinSide::Left, TwinSide::Right}) {
            const QString sql =
                u"SELECT count(*) FROM %1 WHERE %2=?"_s.arg(reference.table, reference.column);
            KITCAMP_ASSIGN(const auto count, m_store->reader().integer(sql.toUtf8().constData(), id(side)));
            (side == TwinSide::Left ? belongings.left : belongings.right) = count.value_or(0);
        }
        if (belongings.left > 0 || belongings.right > 0)
            m_belongings << belongings;
    }
    return {};
}

/// A device is with one borrower at most: the rule says so when it is tried, this says it before.
Result<void> TwinComparison::readObstacle()
{
    if (m_type->table != "device"_L1)
        return {};
    QStringList holders;
    for (const TwinSide side : {TwinSide::Left, TwinSide::Right}) {
        KITCAMP_ASSIGN(const auto holder,
                       m_store->reader().text("SELECT p.name FROM loan AS l JOIN person AS p ON "
                                              "p.id=l.borrower WHERE l.device=? AND l.returned_at IS NULL",
                                              id(side)));
        if (holder)
            holders << *holder;
    }
    if (holders.size() == 2)
        m_obstacle = tr("Both are lent at the moment: %1 to %2, %3 to %4. Take one of them back at the desk, "
                        "then merge them.")
                         .arg(m_leftName, holders[0], m_rightName, holders[1]);
    return {};
}

QString TwinComparison::belongingsOf(TwinSide side) const
{
    QStringList words;
    for (const Belongings& one : m_belongings)
        words << countedRows(m_store->domain(), one.table, side == TwinSide::Left ? one.left : one.right);
    words.removeAll(QString());
    return words.isEmpty() ? tr("nothing yet", "what belongs to a record") : words.join(u", "_s);
}

QString TwinComparison::tellingName(TwinSide side) const
{
    return kitcamp::tellingName(*m_store, m_type->table, id(side));
}

TwinSide TwinComparison::suggestion() const
{
    const auto archived = [&](TwinSide side) {
        return texts(side).value("archived"_L1).toString() == "1"_L1;
    };
    if (archived(TwinSide::Left) != archived(TwinSide::Right))
        return archived(TwinSide::Left) ? TwinSide::Right : TwinSide::Left;
    qint64 left = 0;
    qint64 right = 0;
    for (const Belongings& one : m_belongings) {
        left += one.left;
        right += one.right;
    }
    if (left != right)
        return left > right ? TwinSide::Left : TwinSide::Right;
    return m_left < m_right ? TwinSide::Left : TwinSide::Right;
}

QJsonObject TwinComparison::values(TwinSide kept, const QHash<QString, TwinSide>& choices) const
{
    const auto withChoices = [&](const QString& without) {
        QJsonObject chosen;
        for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
            if (it.key() != without)
                chosen.insert(it.key(), texts(*it).value(it.key()));
        }
        return chosen;
    };
    QJsonObject needed = withChoices({});
    // What comes out by itself is not said: another computer may have changed it since.
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        const MergedValues usual =
            mergedValues(*m_type, texts(kept), texts(otherSide(kept)), withChoices(it.key()));
        if (usual.values.value(it.key()).toString() == texts(*it).value(it.key()).toString())
            needed.remove(it.key());
    }
    return needed;
}

TwinSide TwinComparison::usualSide(TwinSide kept, const QString& column,
                                   const QHash<QString, TwinSide>& choices) const
{
    QHash<QString, TwinSide> others = choices;
    others.remove(column);
    const MergedValues merged =
        mergedValues(*m_type, texts(kept), texts(otherSide(kept)), values(kept, others));
    const QString stands = merged.values.value(column).toString();
    return stands == texts(kept).value(column).toString() ? kept : otherSide(kept);
}

void TwinComparison::addLeftoverEffects(QStringList& sentences, TwinSide kept,
                                        const MergedValues& merged) const
{
    QStringList noted;
    for (const LeftoverText& leftover : merged.leftovers) {
        const LeftoverPlace place = leftoverPlace(m_type->table, leftover.column);
        if (place.table == "device_number"_L1)
            sentences << tr("%1 stays a number of %2: whoever scans it finds this device.")
                             .arg(leftover.text, name(kept));
        else if (!place.table.isEmpty())
            sentences << tr("%1 stays another name of %2: lists with it are still recognised.")
                             .arg(leftover.text, name(kept));
        else if (m_type->field(u"note"_s))
            noted << leftover.text;
    }
    if (!noted.isEmpty())
        sentences << tr("Into the note goes what has no other place: %1.").arg(noted.join(u", "_s));
}

QStringList TwinComparison::effects(TwinSide kept, const QHash<QString, TwinSide>& choices) const
{
    const TwinSide gone = otherSide(kept);
    QStringList sentences;
    QStringList moved;
    for (const Belongings& one : m_belongings)
        moved << countedRows(m_store->domain(), one.table, gone == TwinSide::Left ? one.left : one.right);
    moved.removeAll(QString());
    if (!moved.isEmpty())
        sentences << tr("What belongs to the one that goes moves to the one that stays: %1.")
                         .arg(moved.join(u", "_s));
    const MergedValues merged = mergedValues(*m_type, texts(kept), texts(gone), values(kept, choices));
    for (const FieldDescription& field : m_type->fields) {
        const QString text = merged.values.value(field.column).toString();
        const bool filled = texts(kept).value(field.column).toString().isEmpty()
            && texts(gone).value(field.column).toString().isEmpty();
        if (filled && !text.isEmpty())
            sentences << tr("%1 becomes the %2.", "%1: a name, %2: a field such as Latin name")
                             .arg(text, field.title());
    }
    addLeftoverEffects(sentences, kept, merged);
    for (const Field& field : m_fields) {
        if (field.joined)
            sentences << tr("%1: both texts are kept, one after the other.").arg(field.title);
    }
    sentences << tr("Other computers follow: what they still do with the one that goes happens to the one "
                    "that stays.");
    return sentences;
}

} // namespace kitcamp
