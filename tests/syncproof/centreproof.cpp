// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/centreproof.h"

#include "models/sync/inbox.h"
#include "tests/testkit/verify.h"

#include <QCryptographicHash>

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using testkit::contentsOf;
using testkit::RandomSource;

namespace {

QString words(const Error& error)
{
    return QString::fromUtf8(testkit::why(error));
}

QString lineOf(qint64 seq, const QByteArray& hash, const OpId& opId)
{
    return u"%1 %2 %3"_s.arg(seq).arg(QString::fromLatin1(hash.toHex()), opId.text());
}

} // namespace

QString CentreProof::readLog()
{
    m_log.clear();
    m_inLog.clear();
    const auto hub = m_centre.openHubOfFirst();
    if (!hub)
        return words(hub.error());
    for (LogPosition position;;) {
        const auto entries = (*hub)->readAfter(position, 500);
        if (!entries)
            return u"log: "_s + words(entries.error());
        if (entries->isEmpty())
            return {};
        for (const PackedEntry& packed : *entries) {
            const auto entry = unpack(packed);
            if (!entry)
                return u"entry: "_s + words(entry.error());
            position = {entry->seq, packed.hash()};
            m_log << lineOf(entry->seq, packed.hash(), entry->opId);
            if (m_inLog.contains(entry->opId.text()))
                return u"the log has %1 twice"_s.arg(entry->opId.text());
            m_inLog.insert(entry->opId.text(), QString::fromLatin1(entry->author.toHex()));
        }
    }
}

QString CentreProof::sameContent(Site& site)
{
    const auto here = contentsOf(site.store());
    const auto first = contentsOf(m_centre.site(0).store());
    for (auto table = here.begin(); table != here.end(); ++table) {
        if (table.value() != first.value(table.key()))
            return u"another content than file 0 in "_s + table.key();
    }
    const bool inFull = m_proofs == 1 || &site == &m_centre.site(0);
    return inFull ? testkit::problemsOf(site.path(), site.domain()).join(u'\n') : QString();
}

QString CentreProof::sameJournal(Site& site)
{
    QStringList lines;
    const auto read = site.store().reader().each(
        "SELECT seq, hash, op_id FROM journal ORDER BY seq",
        [&](const Statement& row) { lines << lineOf(row.integer(0), row.blob(1), {row.blob(2)}); });
    if (!read)
        return words(read.error());
    return lines == m_log
        ? QString()
        : u"its journal (%1 entries) is not the log (%2)"_s.arg(lines.size()).arg(m_log.size());
}

QString CentreProof::readInbox(Site& site)
{
    QStringList opIds;
    const auto read = site.store().reader().each(
        "SELECT op_id FROM inbox", [&](const Statement& row) { opIds << OpId{row.blob(0)}.text(); });
    if (!read)
        return words(read.error());
    for (const QString& opId : std::as_const(opIds)) {
        if (m_inInboxes.contains(opId))
            return u"%1 is in two inboxes"_s.arg(opId);
        if (m_killed == 0 && !site.done.contains(opId))
            return u"%1 is in the inbox of a file that never did it"_s.arg(opId);
        m_inInboxes.insert(opId);
    }
    m_inInbox += opIds.size();
    return {};
}

QString CentreProof::inboxIsTold(Site& site)
{
    Inbox inbox(site.store());
    const auto items = inbox.items(Inbox::Which::All);
    if (!items)
        return words(items.error());
    int open = 0;
    for (const InboxItem& item : *items) {
        open += item.open ? 1 : 0;
        if (item.sentence.isEmpty() || item.what.isEmpty() || item.sentence.contains(u"%1"_s))
            return u"inbox item %1 (%2, %3) is not told: \"%4\" \"%5\""_s.arg(item.n).arg(
                item.kind, item.reason, item.sentence, item.what);
        if (!item.open && item.decided.isEmpty())
            return u"inbox item %1 is closed, and nothing says why"_s.arg(item.n);
    }
    const auto count = inbox.openCount();
    if (!count)
        return words(count.error());
    return *count == open ? QString() : u"%1 items are counted, %2 are told"_s.arg(*count).arg(open);
}

bool CentreProof::isInJournal(Site& site, const QString& opId)
{
    const auto head = site.store().journal().find(OpId::fromText(opId));
    return head && head->has_value();
}

QString CentreProof::everyActionIsSomewhere()
{
    for (int file = 0; file < m_centre.files(); ++file) {
        const auto& done = m_centre.site(file).done;
        for (auto action = done.begin(); action != done.end(); ++action) {
            const bool inLog = m_inLog.contains(action.key());
            const bool inInbox = m_inInboxes.contains(action.key());
            // Who was shut out could not even be told that its entries are not taken: they are where they
            // were.
            const bool waits =
                !inLog && !inInbox && m_centre.isGone(file) && isInJournal(m_centre.site(file), action.key());
            if (inLog == inInbox && !waits)
                return u"file %1 did %2 (%3): it is %4"_s.arg(file).arg(
                    action.value(), action.key(), inLog ? u"in the log and in an inbox"_s : u"lost"_s);
        }
    }
    return nothingElseIsThere();
}

QString CentreProof::nothingElseIsThere() const
{
    QSet<QString> known;
    for (int file = 0; file < m_centre.files(); ++file) {
        const auto& done = m_centre.site(file).done;
        known.unite(QSet<QString>(done.keyBegin(), done.keyEnd()));
    }
    QSet<QString> unknown = QSet<QString>(m_inLog.keyBegin(), m_inLog.keyEnd()).unite(m_inInboxes);
    unknown.subtract(known);
    return unknown.size() <= m_killed
        ? QString()
        : u"%1 entries are there that nobody made (%2)"_s.arg(unknown.size()).arg(*unknown.begin());
}

QString CentreProof::picturesAreThere(Site& site)
{
    for (const RecordType& type : site.domain().recordTypes.all()) {
        for (const FieldDescription& field : type.fields) {
            if (field.type != FieldType::Picture)
                continue;
            const QString sql =
                u"SELECT %1 FROM %2 WHERE %1<>'' AND %1 NOT IN (SELECT hash FROM picture)"_s.arg(field.column,
                                                                                                 type.table);
            const auto missing = site.store().reader().text(sql.toUtf8().constData());
            if (!missing || *missing)
                return u"a picture of %1 is missing"_s.arg(type.table);
        }
    }
    return {};
}

QString CentreProof::prove()
{
    m_inInboxes.clear();
    m_inInbox = 0;
    ++m_proofs;
    QString problem = readLog();
    for (int file = 0; file < m_centre.files() && problem.isEmpty(); ++file) {
        Site& site = m_centre.site(file);
        const bool gone = m_centre.isGone(file); // it knows nothing of what came since, but lost nothing
        for (const auto look :
             {&CentreProof::sameContent, &CentreProof::sameJournal, &CentreProof::picturesAreThere,
              &CentreProof::readInbox, &CentreProof::inboxIsTold}) {
            const bool asked = !gone || look == &CentreProof::readInbox || look == &CentreProof::inboxIsTold;
            problem = asked ? (this->*look)(site) : QString();
            if (!problem.isEmpty()) {
                problem = u"file %1: "_s.arg(file) + problem;
                break;
            }
        }
    }
    return problem.isEmpty() ? everyActionIsSomewhere() : problem;
}

QString CentreProof::nothingIsOpen()
{
    for (int file = 0; file < m_centre.files(); ++file) {
        if (m_centre.isGone(file))
            continue;
        const auto items = Inbox(m_centre.site(file).store()).items(Inbox::Which::Open);
        if (!items)
            return words(items.error());
        if (!items->isEmpty())
            return u"file %1: \"%2\" is open after all was decided"_s.arg(file).arg(items->first().sentence);
    }
    return {};
}

QString CentreProof::thereAndBack(RandomSource& random)
{
    Store& store = m_centre.site(0).store();
    const auto last = store.journal().last();
    if (!last || !*last)
        return u"no journal"_s;
    const auto before = contentsOf(store);
    for (int sample = 0; sample < 5; ++sample) {
        const auto entry = store.journal().at(random.between(1, static_cast<int>((*last)->seq)));
        if (!entry || !*entry)
            return u"the journal has a gap"_s;
        const auto ofMembers = store.reader().integer(
            "SELECT count(*) FROM journal_row WHERE entry=? AND tbl='member'", (*entry)->seq);
        if (!ofMembers)
            return words(ofMembers.error());
        if (*ofMembers > 0 && ((*entry)->kind == u"member.role"_s || (*entry)->undoes.isValid()))
            continue; // who takes back that it may, or does that again, may not do the contrary
        const auto undone = store.takeBack((*entry)->opId);
        if (!undone) {
            const bool refused = undone.error().code == ErrorCode::Refused && contentsOf(store) == before;
            if (!refused)
                return u"undo: "_s + words(undone.error());
            continue;
        }
        if (undone->seq == 0)
            continue;
        const auto redone = store.takeBack(undone->opId);
        if (!redone)
            return u"undo of an undo: "_s + words(redone.error());
        if (contentsOf(store) != before)
            return u"entry %1 taken back and done again gives another content"_s.arg((*entry)->seq);
    }
    return {};
}

} // namespace kitcamp::syncproof
