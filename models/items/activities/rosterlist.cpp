// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/rosterlist.h"

#include "models/items/activities/choicewords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

struct RosterList::Columns {
    QList<RosterQuestion> questions;
    QList<QByteArray> titles;
};

namespace {

QList<QByteArray> titlesOf(const QList<RosterQuestion>& questions)
{
    QList<QByteArray> titles;
    for (const RosterQuestion& question : questions)
        titles << question.text.toUtf8();
    return titles;
}

QList<RosterQuestion> questionsOf(Store& store, qint64 activity)
{
    const auto questions = rosterQuestions(store.reader(), activity);
    return questions ? *questions : QList<RosterQuestion>();
}

} // namespace

RosterList::RosterList(Store& store, FoldQuery fold, qint64 activity, QObject* parent)
    : RosterList(store, std::move(fold), activity, std::make_shared<Columns>(), parent)
{
}

RosterList::RosterList(Store& store, FoldQuery fold, qint64 activity, const std::shared_ptr<Columns>& columns,
                       QObject* parent)
    : PagedModel(
        store,
        [&store, activity, columns] {
            if (columns->questions.isEmpty()) { // a later call would move the titles that views may hold
                columns->questions = questionsOf(store, activity);
                columns->titles = titlesOf(columns->questions);
            }
            return rosterSpec(columns->questions, columns->titles);
        },
        std::move(fold), parent)
    , m_activity(activity)
    , m_columns(columns)
{
    showOnly({});
}

void RosterList::showOnly(const std::optional<WhereClause>& narrowing)
{
    QList<WhereClause> clauses{{u"t.activity=?"_s, {m_activity}}};
    if (narrowing) // clauses speak of participations alone
        clauses << WhereClause{
            u"t.person IN (SELECT p.id FROM person AS p WHERE %1)"_s.arg(narrowing->sql), narrowing->values};
    setClauses(clauses);
}

bool RosterList::isOutdated() const
{
    return questionsOf(store(), m_activity) != m_columns->questions;
}

Result<QHash<QString, int>> RosterList::chipCounts() const
{
    QHash<QString, int> counts;
    for (const FilterChip& chip : spec().chips) {
        const WhereClause where = chip.where ? chip.where(time()) : WhereClause{u"1"_s, {}};
        KITCAMP_ASSIGN(
            Statement statement,
            store().reader().prepare(
                u"SELECT count(*) FROM participation AS t WHERE t.activity=? AND (%1)"_s.arg(where.sql)));
        statement.bind(1, m_activity);
        for (qsizetype i = 0; i < where.values.size(); ++i)
            statement.bind(static_cast<int>(i) + 2, where.values[i].toLongLong());
        KITCAMP_TRY(store().reader().eachOf(statement, [&](const Statement& row) {
            counts.insert(chip.key, static_cast<int>(row.integer(0)));
        }));
    }
    return counts;
}

Result<qint64> RosterList::personOf(qint64 participation) const
{
    KITCAMP_ASSIGN(const auto person,
                   store().reader().integer("SELECT person FROM participation WHERE id=?", participation));
    return person.value_or(0);
}

bool RosterList::isWaitingAt(int row) const
{
    const ListRow* found = rowAt(row);
    return found && !found->extras.isEmpty() && found->extras.at(RosterState).toString() == "waiting"_L1;
}

bool RosterList::isLapsed(const ListRow& row) const
{
    const QVariant until = row.extras.at(RosterOfferUntil);
    const QString state = row.extras.at(RosterState).toString();
    if (!until.isValid())
        return false;
    return state == "withdrawn"_L1 // such an offer lapsed and went to the next
        || (state == "offered"_L1 && until.toLongLong() < time().now().toSecsSinceEpoch());
}

QString RosterList::stateText(const ListRow& row) const
{
    const QString state = row.extras.at(RosterState).toString();
    const QString title = choiceTitle(store(), u"participation"_s, u"state"_s, state);
    if (state == "waiting"_L1)
        return tr("%1, no. %2", "%1: waiting, %2: place in the list")
            .arg(title)
            .arg(row.extras.at(RosterRank).toInt());
    const QVariant until = row.extras.at(RosterOfferUntil);
    const QString when = until.isValid() ? time().instantText(until.toLongLong()) : QString();
    if (isLapsed(row))
        return tr("Offer lapsed %1", "%1: date and time").arg(when);
    return state == "offered"_L1 && until.isValid()
        ? tr("%1 until %2", "%1: offered, %2: date and time").arg(title, when)
        : title;
}

Tone RosterList::toneOf(const ListRow& row, const QString& key) const
{
    const QString state = row.extras.at(RosterState).toString();
    static const QStringList left{u"declined"_s, u"withdrawn"_s};
    if (key == "state"_L1) {
        if (isLapsed(row) || state == "no_show"_L1 || state == "not_completed"_L1)
            return Tone::Bad;
        if (state == "confirmed"_L1 || state == "completed"_L1)
            return Tone::Ok;
        if (state == "offered"_L1)
            return Tone::Warn;
    }
    return left.contains(state) ? Tone::Muted : Tone::Plain;
}

QVariant RosterList::cell(const ListRow& row, int column, int role) const
{
    const QString key = spec().columns.at(column).key;
    if (role == ToneRole)
        return static_cast<int>(toneOf(row, key));
    if (role != Qt::DisplayRole)
        return PagedModel::cell(row, column, role);
    if (key == "state"_L1)
        return stateText(row);
    if (key == "score"_L1)
        return scoreText(row.extras.at(RosterScore), row.extras.at(RosterGrade).toString());
    if (key.startsWith("answer_"_L1))
        return row.values.at(column).toString().split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
    return PagedModel::cell(row, column, role);
}

QString scoreText(const QVariant& hundredths, const QString& grade)
{
    if (!grade.isEmpty() || !hundredths.isValid())
        return grade;
    const qint64 points = hundredths.toLongLong();
    const int decimals = points % 100 == 0 ? 0 : points % 10 == 0 ? 1 : 2;
    return QString::number(static_cast<double>(points) / 100.0, 'f', decimals);
}

} // namespace kitcamp
