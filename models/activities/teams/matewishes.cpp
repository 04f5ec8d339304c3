// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/matewishes.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct StoredWish {
    qint64 id = 0;
    qint64 mate = 0;
    bool without = false;
    QString written;
};
using StoredWishes = QHash<qint64, QList<StoredWish>>; ///< by participation

Result<StoredWishes> storedWishes(Connection& connection, qint64 activity)
{
    StoredWishes stored;
    KITCAMP_TRY(connection.each(
        "SELECT w.participation, w.id, w.mate, w.wish, w.written FROM mate_wish AS w JOIN participation AS m"
        " ON m.id=w.participation WHERE m.activity=? ORDER BY w.id",
        [&](const Statement& row) {
            stored[row.integer(0)] << StoredWish{row.integer(1), row.integer(2), row.text(3) == "without"_L1,
                                                 row.text(4)};
        },
        activity));
    return stored;
}

QJsonObject valuesOf(const MatchedWish& wish)
{
    return {{u"participation"_s, QString::number(wish.participation)},
            {u"mate"_s, QString::number(wish.mate)},
            {u"wish"_s, wish.without ? u"without"_s : u"with"_s},
            {u"written"_s, wish.written}};
}

QString cellOf(const TeamRoster& roster, int student, qint64 question)
{
    const auto column = roster.table.columns.indexOf(teamcolumns::question(question));
    return column < 0 ? QString() : roster.table.rows[size_t(student)].value(column);
}

} // namespace

WishQuestions guessedWishQuestions(const TeamRoster& roster)
{
    static const QRegularExpression mates(
        u"team ?-?mate|on your team|in your team|work with|be with|together with|队友|组队|同组|一组|同队|搭档"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression against(u"not\\b|n't\\b|avoid|rather|不想|不愿|不希望|避免|回避"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    WishQuestions found;
    for (const TeamAttribute& attribute : roster.attributes) {
        if (!attribute.column.startsWith(u"question:"_s) || !attribute.title.contains(mates)
            || (attribute.kind != TeamAttribute::Kind::Text
                && attribute.kind != TeamAttribute::Kind::Several))
            continue;
        qint64& question = attribute.title.contains(against) ? found.without : found.with;
        if (question == 0)
            question = attribute.column.section(u':', 1).toLongLong();
    }
    return found;
}

QList<MatchedWish> matchedWishes(const TeamRoster& roster, const WishQuestions& questions)
{
    MateNames names(roster.students);
    QList<MatchedWish> wishes;
    for (int student = 0; student < roster.students.size(); ++student) {
        const qint64 who = roster.students[student].participation;
        if (questions.with != 0)
            wishes << names.matched(who, cellOf(roster, student, questions.with), false);
        if (questions.without != 0)
            wishes << names.matched(who, cellOf(roster, student, questions.without), true);
    }
    return wishes;
}

Result<void> keepDecided(Connection& connection, qint64 activity, QList<MatchedWish>& wishes)
{
    KITCAMP_ASSIGN(const StoredWishes stored, storedWishes(connection, activity));
    for (MatchedWish& wish : wishes) {
        for (const StoredWish& known : stored.value(wish.participation)) {
            if (known.written == wish.written && known.without == wish.without)
                wish.mate = known.mate;
        }
    }
    return {};
}

Result<RecordBatch> wishesBatch(Connection& connection, qint64 activity, const QList<MatchedWish>& wishes,
                                IdGenerator& ids)
{
    RecordBatch batch;
    batch.purpose = u"save"_s;
    batch.table = u"mate_wish"_s;
    batch.title = QCoreApplication::translate("kitcamp::MateWishes", "wishes for team mates");
    KITCAMP_ASSIGN(StoredWishes stored, storedWishes(connection, activity));
    QSet<std::pair<qint64, qint64>> said;
    for (const MatchedWish& wish : wishes) {
        const std::pair pair(wish.participation, wish.mate);
        if (wish.mate == 0 || wish.mate == wish.participation || said.contains(pair))
            continue;
        said.insert(pair);
        QList<StoredWish>& known = stored[wish.participation];
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const StoredWish& one) { return one.mate == wish.mate; });
        if (same == known.end()) {
            batch.add(u"mate_wish"_s, ids.nextValue(), valuesOf(wish));
            continue;
        }
        if (same->without != wish.without || same->written != wish.written)
            batch.edit(u"mate_wish"_s, same->id, valuesOf(wish));
        known.erase(same);
    }
    for (const QList<StoredWish>& left : std::as_const(stored)) {
        for (const StoredWish& wish : left) {
            if (!wish.written.isEmpty()) // else it was entered by hand
                batch.remove(u"mate_wish"_s, wish.id);
        }
    }
    return batch;
}

} // namespace kitcamp
