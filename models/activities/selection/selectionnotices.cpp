// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/selectionnotices.h"

#include "models/store/centre.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CampNames {
    QString name;
    QString nameEn;
};

Result<CampNames> campNames(Connection& connection, qint64 activity)
{
    CampNames names;
    KITCAMP_TRY(connection.each(
        "SELECT name, name_en FROM activity WHERE id=?",
        [&](const Statement& row) {
            names = {row.text(0), row.text(1)};
        },
        activity));
    return names;
}

QString deadlineText(const std::optional<qint64>& until, const SpokenLanguage& spoken, const QTimeZone& zone)
{
    if (!until)
        return spoken.say("kitcamp::NoticeTexts", "further notice");
    const QDateTime at = QDateTime::fromSecsSinceEpoch(*until, zone);
    return spoken.day(at.date()) + at.toString(u" HH:mm"_s);
}

SelectionNotice noticeFor(const QString& state, bool wasTold)
{
    if (state == "offered"_L1)
        return wasTold ? SelectionNotice::MovedUp : SelectionNotice::Offered;
    return state == "waiting"_L1 ? SelectionNotice::Waiting : SelectionNotice::Declined;
}

} // namespace

QString DueNotice::cause() const
{
    switch (notice) {
    case SelectionNotice::Offered:
    case SelectionNotice::MovedUp:
        return u"offer:%1:%2"_s.arg(participation).arg(until.value_or(0));
    case SelectionNotice::Waiting:
        return u"waiting:%1"_s.arg(participation);
    case SelectionNotice::Declined:
        break;
    }
    return u"declined:%1"_s.arg(participation);
}

Result<QList<DueNotice>> dueNotices(Store& store, qint64 activity)
{
    QList<DueNotice> due;
    KITCAMP_TRY(store.reader().each(
        "SELECT t.id, t.person, p.name, t.state, t.offer_until, EXISTS (SELECT 1 FROM notice AS n WHERE"
        " n.person=t.person AND n.cause='waiting:'||t.id) FROM participation AS t JOIN person AS p ON "
        "p.id=t.person"
        " WHERE t.activity=?1 AND t.role='student' AND t.state IN ('offered','waiting','declined') AND "
        "(t.state<>"
        "'offered' OR t.offer_until IS NULL OR t.offer_until>?2) AND NOT EXISTS (SELECT 1 FROM notice AS n "
        "WHERE"
        " n.person=t.person AND n.cause=CASE t.state WHEN 'offered' THEN 'offer:'||t.id||':'||"
        "coalesce(t.offer_until,0) ELSE t.state||':'||t.id END) ORDER BY p.name, t.id",
        [&](const Statement& row) {
            due << DueNotice{noticeFor(row.text(3), row.integer(5) != 0), row.integer(0), row.integer(1),
                             row.text(2),
                             row.text(3) == "offered"_L1 ? row.optionalInteger(4) : std::nullopt};
        },
        activity, store.clock().now()));
    return due;
}

Result<NoticeBatch> noticeBatch(Store& store, qint64 activity, const QList<DueNotice>& due)
{
    KITCAMP_ASSIGN(const SelectionTexts texts, SelectionTexts::read(store.reader()));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const CampNames camp, campNames(store.reader(), activity));
    const SpokenLanguage chinese(NoticeLanguage::Chinese);
    const SpokenLanguage english(NoticeLanguage::English);
    NoticeBatch batch;
    for (const DueNotice& one : due) {
        QList<NoticeText> parts;
        for (const NoticeLanguage language : texts.common().languagesFor(one.name)) {
            const SpokenLanguage& spoken = language == NoticeLanguage::Chinese ? chinese : english;
            const QString name = spoken.nameOf(camp.name, camp.nameEn);
            const QString deadline = deadlineText(one.until, spoken, centre.zone);
            parts << filled(texts.text(one.notice, language),
                            {{u"camp"_s, name},
                             {u"activity"_s, name},
                             {u"deadline"_s, deadline},
                             {u"until"_s, deadline},
                             {u"centre"_s, spoken.nameOf(centre.name, centre.nameEn)}});
        }
        batch.add({store.ids().nextValue(), one.cause(), one.person, activity, 0, 0}, joined(parts));
    }
    return batch;
}

} // namespace kitcamp
