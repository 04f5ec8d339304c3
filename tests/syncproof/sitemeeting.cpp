// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a computer meets the hub, and what its window hears of it.
#include "tests/syncproof/site.h"

#include "models/members/ownkeys.h"
#include "models/store/erasurerules.h"
#include "models/sync/centrehub.h"
#include "models/sync/erasing.h"
#include "models/sync/revoking.h"
#include "tests/syncproof/flakyhub.h"
#include "tests/testkit/verify.h"

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every row of the synced tables as text: table -> id -> values. Rows whose key is a text count as 0, as in
/// announcements.
using RowTexts = QMap<QString, QMap<qint64, QByteArray>>;

/// For each synced table a query of key and values.
QMap<QString, QByteArray> rowQueries(Store& store)
{
    QMap<QString, QByteArray> queries;
    for (const QString& table : syncedTables(allMigrations())) {
        QStringList columns;
        const auto read = store.reader().each(
            "SELECT name FROM pragma_table_info(?)", [&](const Statement& row) { columns << row.text(0); },
            table);
        if (!read)
            qFatal("%s", testkit::why(read).constData());
        const QString key = columns.first() == u"id"_s ? u"id"_s : u"0"_s;
        queries.insert(
            table,
            u"SELECT %1, quote(%2) FROM %3"_s.arg(key, columns.join(u")||','||quote("_s), table).toUtf8());
    }
    return queries;
}

RowTexts rowTexts(Store& store)
{
    static const QMap<QString, QByteArray> queries = rowQueries(store);
    RowTexts texts;
    for (auto query = queries.begin(); query != queries.end(); ++query) {
        const auto read = store.reader().each(query.value().constData(), [&](const Statement& row) {
            texts[query.key()][row.integer(0)] += row.text(1).toUtf8() + '\n';
        });
        if (!read)
            qFatal("%s", testkit::why(read).constData());
    }
    return texts;
}

/// The first row that is another one in \p after than in \p before and of which \p heard says nothing.
QString firstUnheard(const RowTexts& before, const RowTexts& after, const ChangedRows& heard)
{
    QSet<QString> tables(before.keyBegin(), before.keyEnd());
    tables.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
    for (const QString& table : std::as_const(tables)) {
        const auto old = before.value(table);
        const auto now = after.value(table);
        QSet<qint64> ids(old.keyBegin(), old.keyEnd());
        ids.unite(QSet<qint64>(now.keyBegin(), now.keyEnd()));
        for (const qint64 id : std::as_const(ids)) {
            if (old.value(id) != now.value(id) && !heard.value(table).contains(id))
                return u"the window was not told of %1 %2"_s.arg(table).arg(id);
        }
    }
    return {};
}

/// What who was revoked is told: there is no key for it, and at a server no login.
bool isShutOut(const Error& error)
{
    return error.rule == u"no-key"_s || error.rule == u"login-ended"_s;
}

} // namespace

SyncPace anyPace(testkit::RandomSource& random)
{
    SyncPace pace;
    pace.slice = random.pick(QList<std::chrono::milliseconds>{0ms, 1ms, 20ms, 20ms, 20ms});
    pace.breath = 0ms;
    pace.quiet = 0ms;
    pace.patience = 0ms;
    pace.longFrom = random.pick(QList<int>{0, 3, 50, 50});
    pace.batch = random.pick(QList<int>{1, 5, 20, 2000, 2000, 2000});
    return pace;
}

QString Site::takeOwnKeys()
{
    const auto keys = ownKeys(m_store->reader(), m_keyStore);
    if (!keys || !*keys)
        return u"keys: "_s + QString::fromUtf8(testkit::why(keys));
    m_keys = *keys;
    return {};
}

Result<std::unique_ptr<Hub>> Site::seenThrough(Store& store, Hub& hub) const
{
    auto line = std::make_unique<FlakyHub>(hub, 0, 0);
    return asCentreHub(store, std::move(line), m_keys);
}

QString Site::noteOwnEntries()
{
    const auto read = m_store->reader().each(
        "SELECT op_id, kind FROM journal WHERE author=?",
        [&](const Statement& row) {
            const QString opId = OpId{row.blob(0)}.text();
            kinds.insert(row.text(1));
            if (!done.contains(opId))
                done.insert(opId, row.text(1));
        },
        m_store->author());
    return read ? QString() : QString::fromUtf8(testkit::why(read));
}

QString Site::meetThrough(Store& store, Hub& hub, const Meeting& meeting)
{
    const auto seen = seenThrough(store, hub);
    if (!seen)
        return u"hub: "_s + QString::fromUtf8(testkit::why(seen));
    SyncSession session(store, **seen);
    const auto report = meetAsMember(store, session, **seen, m_keys, meeting.pace);
    if (!report) {
        const bool ordinary = Hub::isAway(report.error()) || report.error().code == ErrorCode::Cancelled;
        const bool shutOut = gone && isShutOut(report.error());
        const bool allowed = (meeting.mayFail && ordinary) || shutOut;
        return allowed && !report.error().sentence.isEmpty()
            ? QString()
            : u"meeting: "_s + QString::fromUtf8(testkit::why(report));
    }
    // A revocation that came too late was made anew.
    if (const QString problem = m_keys ? noteOwnEntries() : QString(); !problem.isEmpty())
        return problem;
    trace << u"        met: %1 in, %2 out, %3 again, %4 to the inbox"_s.arg(report->received)
                 .arg(report->sent)
                 .arg(report->runAgain)
                 .arg(report->toInbox.size());
    for (const OpId& opId : report->toInbox)
        trace << u"        to the inbox: "_s + opId.text().left(6);
    if (!report->differences.isEmpty())
        return report->differences.join(u' ');
    // Histories invite members with logins that nobody has made: a server says so.
    QStringList remarks = report->remarks;
    remarks.removeIf([](const QString& remark) { return remark.contains("does not know the login"_L1); });
    const bool strange = !meeting.mayFail && !remarks.isEmpty();
    return strange ? u"remarks: "_s + remarks.join(u' ') : QString();
}

QString Site::erase(Hub& hub, const Action& action, const SyncPace& pace)
{
    const auto seen = seenThrough(*m_store, hub);
    if (!seen)
        return u"hub: "_s + QString::fromUtf8(testkit::why(seen));
    const QList<qint64> persons = m_domain.erasure->erased(action.parameters).keys();
    const auto erased = eraseConnected(*m_store, seen->get(), {persons, {}}, {pace, {}});
    if (!erased) {
        const ErrorCode code = erased.error().code;
        const bool allowed =
            code == ErrorCode::Refused || code == ErrorCode::Busy || (gone && isShutOut(erased.error()));
        return allowed && !erased.error().sentence.isEmpty()
            ? QString()
            : u"erase: "_s + QString::fromUtf8(testkit::why(erased));
    }
    if (erased->opId.isValid()) {
        done.insert(erased->opId.text(), action.kind);
        kinds.insert(action.kind);
        trace << erased->opId.text().left(6) + u" erased"_s;
    }
    return {};
}

QString Site::meet(Hub& hub, const Meeting& meeting)
{
    return meeting.ownStore ? meetBeside(hub, meeting) : meetThrough(*m_store, hub, meeting);
}

QString Site::meetBeside(Hub& hub, const Meeting& meeting)
{
    m_store->lookForForeignChanges();
    const RowTexts before = rowTexts(*m_store);
    ChangedRows heard;
    const auto listening =
        QObject::connect(m_store.get(), &Store::changed, [&](const Announcement& announcement) {
            for (auto rows = announcement.rows.begin(); rows != announcement.rows.end(); ++rows)
                heard[rows.key()] += rows.value();
        });
    QString problem;
    {
        auto beside = Store::open(m_path, m_domain, m_clock, ++m_seed);
        if (!beside)
            return u"open beside: "_s + QString::fromUtf8(testkit::why(beside));
        problem = meetThrough(**beside, hub, meeting);
    }
    m_store->lookForForeignChanges();
    QObject::disconnect(listening);
    return problem.isEmpty() ? firstUnheard(before, rowTexts(*m_store), heard) : problem;
}

} // namespace kitcamp::syncproof
