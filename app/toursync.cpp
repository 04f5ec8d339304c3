// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toursync.h"

#include "app/tourcourses.h"
#include "models/lending/desk.h"
#include "models/store/backup.h"
#include "models/store/recordactions.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"

#include <QDirIterator>
#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto freeDevices =
    "SELECT asset_tag FROM device AS d WHERE condition='good' AND lendable=1 AND archived=0 "
    "AND NOT EXISTS (SELECT 1 FROM loan WHERE device=d.id AND returned_at IS NULL) ORDER BY "
    "asset_tag LIMIT 1 OFFSET 3";
constexpr auto borrowers =
    "SELECT n.value FROM person_number AS n JOIN person AS p ON p.id=n.person WHERE p.archived=0 "
    "AND n.lost_at IS NULL AND NOT EXISTS (SELECT 1 FROM loan WHERE borrower=p.id AND "
    "returned_at IS NULL) GROUP BY p.id ORDER BY p.id DESC LIMIT 2";

Result<void> meet(Store& store)
{
    KITCAMP_ASSIGN(const auto hub, openHub(hubOf(store)));
    KITCAMP_TRY(SyncSession(store, *hub).run());
    return {};
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator all(from, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString target = to + path.mid(from.size());
        if (all.fileInfo().isDir())
            QDir().mkpath(target);
        else
            QFile::copy(path, target);
    }
}

} // namespace

TourSync::TourSync(QString folder, const Domain& domain, const Clock& clock)
    : m_folder(std::move(folder))
    , m_domain(domain)
    , m_clock(clock)
{
}

Result<std::unique_ptr<Store>> TourSync::open(const QString& path) const
{
    return Store::open(path, m_domain, m_clock, QRandomGenerator::system()->generate64());
}

Result<void> TourSync::prepare(const QString& original)
{
    KITCAMP_TRY(backUp(original, file()));
    KITCAMP_ASSIGN(const auto here, open(file()));
    // Whatever hub the original has: the copy begins anew, with one of its own.
    KITCAMP_TRY(here->saveLocalValue(u"sync.hub"_s, {}));
    KITCAMP_TRY(here->saveLocalValue(u"sync.standing"_s, u"0"_s));
    KITCAMP_TRY(renameFile(*here, u"Desk 1"_s));
    KITCAMP_TRY(certifyAClass(*here));
    KITCAMP_TRY(shareCentre(*here, hub()));
    JoinRequest request;
    request.path = m_folder + u"/second.kitcamp"_s;
    request.computer = u"Desk 2"_s;
    KITCAMP_ASSIGN(request.invite, inviteTo(*here));
    KITCAMP_TRY(joinCentre(request, m_domain, m_clock));
    KITCAMP_ASSIGN(const auto there, open(request.path));
    KITCAMP_TRY(lendTwice(*here, *there));
    KITCAMP_TRY(editTwice(*here, *there));
    KITCAMP_TRY(meet(*there));
    return meet(*here);
}

/// The same device to two persons; nothing where the centre has no device or nobody to lend it to.
Result<void> TourSync::lendTwice(Store& here, Store& there) const
{
    KITCAMP_ASSIGN(const auto tag, here.reader().text(freeDevices));
    QStringList cards;
    KITCAMP_TRY(here.reader().each(borrowers, [&](const Statement& row) { cards << row.text(0); }));
    if (!tag || cards.size() < 2)
        return {};
    for (const auto& [store, card] : {std::pair(&there, cards.at(0)), std::pair(&here, cards.at(1))}) {
        Desk desk(*store);
        for (const QString& scan : {card, *tag})
            [[maybe_unused]] const DeskOutcome outcome = desk.scan(scan);
    }
    return {};
}

/// The same field of the same device.
Result<void> TourSync::editTwice(Store& here, Store& there) const
{
    KITCAMP_ASSIGN(const auto device, here.reader().integer("SELECT max(id) FROM device"));
    if (!device)
        return {};
    KITCAMP_TRY(there.perform(EditRecords{u"device"_s, {*device}, {{"serial"_L1, "A-2041"_L1}}}));
    KITCAMP_TRY(here.perform(EditRecords{u"device"_s, {*device}, {{"serial"_L1, "A-2014"_L1}}}));
    return {};
}

Result<void> TourSync::copyTo(const QString& path)
{
    const QString meeting = hub() + QString::number(++m_copies);
    copyFolder(hub(), meeting);
    KITCAMP_TRY(backUp(file(), path));
    KITCAMP_ASSIGN(const auto store, open(path));
    return store->saveLocalValue(u"sync.hub"_s, hubUrl(meeting));
}

} // namespace kitcamp
