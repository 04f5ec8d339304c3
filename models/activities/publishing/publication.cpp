// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/publication.h"

#include "models/store/centre.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTimeZone>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ToldChange {
    const PlanChange* change;
    ConcernedPerson reader;
};
/// By activity and person, in order, so that two computers make the same.
using Told = QMap<std::pair<qint64, qint64>, QList<ToldChange>>;

QString stateText(const SessionPlan& plan)
{
    QStringList parts{plan.starts, QString::number(plan.minutes), QString::number(plan.room), plan.onlineLink,
                      plan.cancelled ? u"x"_s : u"-"_s};
    for (const qint64 person : plan.staff)
        parts << QString::number(person);
    return parts.join(u'|');
}

/// The same for the same changes from the same published plan; another one when a session goes back to where
/// it was, for then people must be told again.
QString causeOf(qint64 activity, const QList<ToldChange>& changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const ToldChange& told : changes)
        hash.addData(u"%1@%2>%3;"_s.arg(told.change->session)
                         .arg(told.change->publishedAt)
                         .arg(stateText(told.change->after))
                         .toUtf8());
    return u"plan:%1:%2"_s.arg(activity).arg(QString::fromLatin1(hash.result().toHex().left(16)));
}

/// Writes texts in the languages of the centre, each kind of words made once.
class NoticeWriter
{
public:
    NoticeWriter(Connection& connection, NoticeTexts texts, Centre centre)
        : m_texts(std::move(texts))
        , m_centre(std::move(centre))
        , m_chinese(connection, NoticeLanguage::Chinese)
        , m_english(connection, NoticeLanguage::English)
    {
    }

    [[nodiscard]] NoticeText ofPlan(NoticeKind kind, qint64 activity, const QList<ToldChange>& changes,
                                    const QString& personName)
    {
        QList<NoticeText> texts;
        for (const NoticeLanguage language : m_texts.languagesFor(personName)) {
            const ChangeWords& spoken = words(language);
            QStringList lines;
            for (const ToldChange& told : changes)
                lines << u"· %1: %2"_s.arg(spoken.label(*told.change),
                                           spoken.sentenceFor(*told.change, told.reader));
            texts << filled(m_texts.text(kind, language),
                            {{u"activity"_s, spoken.activity(activity)},
                             {u"changes"_s, lines.join(u'\n')},
                             {u"centre"_s, centreName(language)}});
        }
        return joined(texts);
    }

    [[nodiscard]] NoticeText ofOffer(qint64 activity, const std::optional<QDateTime>& until,
                                     const QString& personName)
    {
        QList<NoticeText> texts;
        for (const NoticeLanguage language : m_texts.languagesFor(personName)) {
            const ChangeWords& spoken = words(language);
            const QString when = until
                ? spoken.language().day(until->date()) + until->toString(u" HH:mm"_s)
                : spoken.language().say("kitcamp::NoticeTexts",
                                        QT_TRANSLATE_NOOP("kitcamp::NoticeTexts", "further notice"));
            texts << filled(m_texts.text(NoticeKind::Offer, language),
                            {{u"activity"_s, spoken.activity(activity)},
                             {u"until"_s, when},
                             {u"centre"_s, centreName(language)}});
        }
        return joined(texts);
    }

    [[nodiscard]] const QTimeZone& zone() const { return m_centre.zone; }

private:
    [[nodiscard]] const ChangeWords& words(NoticeLanguage language) const
    {
        return language == NoticeLanguage::Chinese ? m_chinese : m_english;
    }
    [[nodiscard]] QString centreName(NoticeLanguage language) const
    {
        return words(language).language().nameOf(m_centre.name, m_centre.nameEn);
    }

    NoticeTexts m_texts;
    Centre m_centre;
    ChangeWords m_chinese;
    ChangeWords m_english;
};

Result<NoticeWriter> writerOf(Connection& connection)
{
    KITCAMP_ASSIGN(NoticeTexts texts, NoticeTexts::read(connection));
    KITCAMP_ASSIGN(Centre centre, Centre::read(connection));
    return NoticeWriter(connection, std::move(texts), std::move(centre));
}

Result<Told> toldBy(Connection& connection, const QList<PlanChange>& chosen)
{
    Told told;
    for (const PlanChange& change : chosen) {
        KITCAMP_ASSIGN(const QList<ConcernedPerson> concerned, concernedBy(connection, change));
        for (const ConcernedPerson& one : concerned)
            told[{change.activity, one.person}] << ToldChange{&change, one};
    }
    return told;
}

Result<QString> personName(Connection& connection, qint64 person)
{
    KITCAMP_ASSIGN(const auto name, connection.text("SELECT name FROM person WHERE id=?", person));
    return name.value_or(QString());
}

/// Nobody can have been told of a change where nothing was published before.
Result<NoticeKind> planKind(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const auto before,
                   connection.integer("SELECT 1 FROM published_session WHERE activity=? LIMIT 1", activity));
    return before ? NoticeKind::Plan : NoticeKind::FirstPlan;
}

/// Most people of a roster are told the same: the text is written once for each set of changes and language.
/// Staff read who holds a session besides themselves: each of them is written to alone.
Result<void> addNotices(Publication& publication, Store& store, const Told& told, const QString& remark)
{
    KITCAMP_ASSIGN(NoticeWriter writer, writerOf(store.reader()));
    QHash<QString, NoticeText> written;
    for (auto one = told.cbegin(); one != told.cend(); ++one) {
        const auto [activity, person] = one.key();
        KITCAMP_ASSIGN(const QString name, personName(store.reader(), person));
        const QString cause = causeOf(activity, one.value());
        QString key = cause + (languageOfName(name) == NoticeLanguage::Chinese ? u'z' : u'e');
        for (const ToldChange& change : one.value()) {
            if (change.reader.part != ConcernedPerson::Part::Participant)
                key += u'.' + QString::number(person);
            key += QString::number(static_cast<int>(change.reader.part));
        }
        if (!written.contains(key)) {
            KITCAMP_ASSIGN(const NoticeKind kind, planKind(store.reader(), activity));
            NoticeText text = writer.ofPlan(kind, activity, one.value(), name);
            if (!remark.trimmed().isEmpty())
                text.body += u"\n\n"_s + remark.trimmed();
            written[key] = text;
        }
        const qint64 session = one.value().size() == 1 ? one.value().constFirst().change->session : 0;
        publication.names[person] = name;
        publication.notices.add({store.ids().nextValue(), cause, person, activity, session, 0}, written[key]);
    }
    return {};
}

Result<QList<qint64>> draftActivities(Connection& connection, const QList<PlanChange>& chosen)
{
    QList<qint64> drafts;
    for (const PlanChange& change : chosen) {
        if (drafts.contains(change.activity))
            continue;
        KITCAMP_ASSIGN(const auto draft,
                       connection.integer("SELECT state='draft' FROM activity WHERE id=?", change.activity));
        if (draft.value_or(0) != 0)
            drafts << change.activity;
    }
    return drafts;
}

} // namespace

Result<Publication> publicationOf(Store& store, const QList<PlanChange>& chosen, bool tell,
                                  const QString& remark)
{
    Publication publication;
    for (const PlanChange& change : chosen)
        publication.action.add(change);
    KITCAMP_ASSIGN(publication.action.activities, draftActivities(store.reader(), chosen));
    if (tell) {
        KITCAMP_ASSIGN(const Told told, toldBy(store.reader(), chosen));
        KITCAMP_TRY(addNotices(publication, store, told, remark));
    }
    publication.action.batch = publication.notices.toJson();
    publication.action.at = store.clock().now();
    return publication;
}

Result<NoticeBatch> offerNotices(Store& store, qint64 activity)
{
    KITCAMP_ASSIGN(NoticeWriter writer, writerOf(store.reader()));
    NoticeBatch batch;
    KITCAMP_TRY(store.reader().each(
        "SELECT p.id, p.activity, p.person, p.offer_until, n.name FROM participation AS p JOIN person AS n "
        "ON "
        "n.id=p.person WHERE p.state='offered' AND (?1=0 OR p.activity=?1) AND (p.offer_until IS NULL OR "
        "p.offer_until>?2) AND NOT EXISTS (SELECT 1 FROM notice AS t WHERE t.person=p.person AND "
        "t.cause='offer:'||p.id||':'||coalesce(p.offer_until,0)) ORDER BY p.activity, p.id",
        [&](const Statement& row) {
            std::optional<QDateTime> until;
            if (!row.isNull(3))
                until = QDateTime::fromSecsSinceEpoch(row.integer(3), writer.zone());
            batch.add({store.ids().nextValue(), u"offer:%1:%2"_s.arg(row.integer(0)).arg(row.integer(3)),
                       row.integer(2), row.integer(1), 0, 0},
                      writer.ofOffer(row.integer(1), until, row.text(4)));
        },
        activity, store.clock().now()));
    return batch;
}

Result<NoticeBatch> rosterNotices(Store& store, const RosterNotice& notice)
{
    NoticeBatch batch;
    const QString cause = notice.cause.isEmpty() ? u"note:%1"_s.arg(store.ids().nextValue()) : notice.cause;
    KITCAMP_TRY(store.reader().each(
        "SELECT DISTINCT p.person FROM participation AS p WHERE p.activity=? AND "
        "instr(?, ' '||p.state||' ')>0 ORDER BY p.person",
        [&](const Statement& row) {
            batch.add({store.ids().nextValue(), cause, row.integer(0), notice.activity, 0, 0}, notice.text);
        },
        notice.activity, u' ' + notice.states.join(u' ') + u' '));
    return batch;
}

NoticeText textFor(const NoticeBatch& batch, const NoticeDraft& draft, const QString& name)
{
    return filled(batch.texts.value(draft.text), {{u"name"_s, name}});
}

} // namespace kitcamp
