// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/inboxcentre.h"

#include "app/domain.h"
#include "models/store/knownfiles.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using testkit::why;

namespace {

template <typename T>
T valueOrFatal(Result<T> result)
{
    if (!result)
        qFatal("%s", why(result).constData());
    return *std::move(result);
}

void orFatal(const Result<void>& done)
{
    if (!done)
        qFatal("%s", why(done).constData());
}

} // namespace

InboxCentre::InboxCentre()
    : m_file(fullDomain())
    , m_own(m_file->author())
    , m_desk2(16, '\2')
{
    orFatal(saveKnownFiles(m_file.path(), {{m_desk2, u"Desk 2"_s, 0, 0, {}}}));
    for (int weekday = 1; weekday <= 5; ++weekday)
        m_file.add(
            u"opening_hours"_s,
            {{u"weekday"_s, QString::number(weekday)}, {u"opens"_s, u"540"_s}, {u"closes"_s, u"1080"_s}});
    rule = m_file.add(u"loan_rule"_s,
                      {{u"note"_s, u"Everybody"_s},
                       {u"max_items"_s, u"2"_s},
                       {u"loan_days"_s, u"14"_s},
                       {u"max_renewals"_s, u"1"_s},
                       {u"renewal_days"_s, u"7"_s}});
    li = m_file.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    wang = m_file.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    model = m_file.add(u"model"_s, {{u"name"_s, u"Board"_s}});
    board = m_file.add(u"device"_s, {{u"asset_tag"_s, u"Board 14"_s}, {u"model"_s, QString::number(model)}});
    setTime({11, 0});
}

void InboxCentre::setTime(QTime time)
{
    clock().set(QDateTime({2026, 9, 7}, time, Qt::UTC));
}

void InboxCentre::writeAs(const QByteArray& author)
{
    orFatal(m_file->saveLocalValue(u"author"_s, QString::fromLatin1(author.toHex())));
    m_file.close();
    orFatal(m_file.open());
}

Entry InboxCentre::takeOut(const OpId& opId)
{
    const Entry entry = valueOrFatal(m_file->journal().read(valueOrFatal(m_file->journal().find(opId))->seq));
    const auto writer = valueOrFatal(Connection::open(m_file.path(), Connection::Mode::Write));
    orFatal(writer->execute("BEGIN IMMEDIATE"));
    const Changeset inverse = valueOrFatal(entry.changeset.inverted());
    if (valueOrFatal(inverse.apply(*writer)))
        qFatal("the newest Action cannot be taken back");
    orFatal(writer->execute("DELETE FROM journal_row WHERE entry=?", entry.seq));
    orFatal(writer->execute("DELETE FROM journal WHERE seq=?", entry.seq));
    orFatal(writer->execute("COMMIT"));
    return entry;
}

Entry InboxCentre::mine(const Action& action, QTime at)
{
    setTime(at);
    const OpId opId = valueOrFatal(m_file->performAction(action)).opId;
    setTime({11, 0});
    return takeOut(opId);
}

Entry InboxCentre::mineTakingBack(const OpId& target, QTime at)
{
    setTime(at);
    const OpId opId = valueOrFatal(m_file->takeBack(target)).opId;
    setTime({11, 0});
    return takeOut(opId);
}

OpId InboxCentre::theirs(const Action& action, QTime at)
{
    writeAs(m_desk2);
    setTime(at);
    const OpId opId = valueOrFatal(m_file->performAction(action)).opId;
    setTime({11, 0});
    writeAs(m_own);
    return opId;
}

qint64 InboxCentre::put(const Entry& entry, const Clash& clash)
{
    const auto writer = valueOrFatal(Connection::open(m_file.path(), Connection::Mode::Write));
    const auto orNull = [](const OpId& opId) {
        return opId.isValid() ? std::optional(opId.bytes) : std::nullopt;
    };
    orFatal(writer->execute("INSERT INTO inbox(op_id, author, operator, at, kind, undoes, body, came_at, "
                            "reason, tbl, key, columns, "
                            "theirs, waits_for, sentence) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                            entry.opId, m_own, entry.operatorId.value, entry.at, entry.action.kind,
                            orNull(entry.undoes), encodeBody(entry), clock().now(), clash.reason, clash.table,
                            QString::number(clash.key), clash.columns, orNull(clash.theirs),
                            orNull(clash.waitsFor), clash.refusal));
    return valueOrFatal(writer->integer("SELECT max(n) FROM inbox")).value_or(0);
}

LendDevice InboxCentre::lending(qint64 borrower, QTime at, qint64 ofDevice)
{
    return {.loan = store().ids().next<LoanId>(),
            .device = DeviceId{ofDevice != 0 ? ofDevice : board},
            .borrower = PersonId{borrower},
            .visit = store().ids().nextValue(),
            .at = QDateTime({2026, 9, 7}, at, Qt::UTC).toSecsSinceEpoch(),
            .due = u"2026-09-21T18:00"_s,
            .rule = RuleId{rule}};
}

qint64 InboxCentre::boardLentTwice()
{
    lentToLi = lending(li, {10, 5});
    lentToWang = lending(wang, {10, 2});
    lendingHere = mine(toAction(lentToLi), {10, 5});
    const OpId there = theirs(toAction(lentToWang), {10, 2});
    return put(lendingHere, {.theirs = there, .refusal = u"Board 14 is lent to Wang already."_s});
}

InboxItem InboxCentre::item(qint64 n)
{
    return valueOrFatal(Inbox(store()).item(n));
}

InboxChoice InboxCentre::choice(qint64 n, const QString& choice)
{
    for (const InboxChoice& one : valueOrFatal(Inbox(store()).choices(n))) {
        if (one.choice == choice)
            return one;
    }
    return {.possible = false, .why = u"no choice"_s};
}

Result<Performed> InboxCentre::decide(qint64 n, const QString& choice)
{
    return Inbox(store()).decide(n, choice);
}

int InboxCentre::openCount()
{
    return valueOrFatal(Inbox(store()).openCount());
}

QString InboxCentre::text(const QString& sql)
{
    return valueOrFatal(store().reader().text(sql.toUtf8().constData())).value_or(QString());
}

QString InboxCentre::holderOf(const QString& tag)
{
    return text(u"SELECT p.name FROM loan AS l JOIN device AS d ON d.id=l.device JOIN person AS p ON "
                "p.id=l.borrower WHERE l.returned_at IS NULL AND d.asset_tag='%1'"_s.arg(tag));
}

} // namespace kitcamp
