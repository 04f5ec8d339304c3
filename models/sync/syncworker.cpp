// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncworker.h"

#include "models/sync/revoking.h"
#include "models/store/knownfiles.h"
#include "models/store/redaction.h"
#include "models/sync/filelock.h"
#include "models/sync/hubwatch.h"
#include "models/sync/inbox.h"
#include "models/sync/snapshotmaker.h"

#include <QTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecond = 1'000'000;
constexpr qint64 tellWorkEvery = 100 * millisecond;
constexpr qint64 tellTurnedEvery = 200 * millisecond;
constexpr qint64 lookForSnapshotEvery = 600'000 * millisecond;

qint64 nanoseconds(std::chrono::nanoseconds duration)
{
    return duration.count();
}

} // namespace

SyncWorker::SyncWorker(SyncSetup setup)
    : m_setup(std::move(setup))
{
}

SyncWorker::~SyncWorker() = default;

void SyncWorker::start()
{
    m_next = new QTimer(this);
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &SyncWorker::meet);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(m_setup.times.afterChange);
    connect(m_soon, &QTimer::timeout, this, &SyncWorker::meet);
    m_watch = new HubWatch(this);
    connect(m_watch, &HubWatch::hinted, m_soon, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    meet();
}

void SyncWorker::noticeChange()
{
    if (!m_store || m_cancelled)
        return;
    countUp();
    m_conflictsTold = m_status.openConflicts; // decided here, or open again by an undo
    if (m_status.toSend == 0 || !m_session) // none where keys are needed first
        return tell();
    if (m_status.state == SyncStatus::State::InStep)
        m_status.state = SyncStatus::State::ToSend;
    tell();
    if (!m_soon->isActive())
        m_soon->start();
}

void SyncWorker::takeKeys(const std::optional<MemberKeys>& keys)
{
    m_setup.keys = keys;
    closeHub();
    meet();
}

void SyncWorker::meet()
{
    if (m_cancelled)
        return;
    m_next->stop();
    m_soon->stop();
    m_interrupted = false;
    m_startedAt = WriteGate::now();
    const auto report = hold();
    if (m_cancelled)
        return;
    report ? conclude(*report) : conclude(report.error());
    countUp();
    lookAgain();
    tell();
    if (m_turned)
        Q_EMIT turned();
    m_turned = false;
    tellNews(report ? report->remarks : QStringList());
    Q_EMIT met();
    if (report)
        storeSnapshot(*report);
}

void SyncWorker::tellNews(const QStringList& remarks)
{
    const qint64 news = std::max<qint64>(0, m_status.openConflicts - m_conflictsTold);
    m_conflictsTold = m_status.openConflicts;
    if (news > 0 || !remarks.isEmpty())
        Q_EMIT reported(remarks, static_cast<int>(news));
}

Result<SyncReport> SyncWorker::hold()
{
    KITCAMP_ASSIGN(const bool shared, openAll());
    if (!shared) {
        KITCAMP_TRY(redactFile());
        return SyncReport();
    }
    return meetAsMember(*m_store, *m_session, *m_hub, m_setup.keys, pace());
}

/// A file that is not shared meets nobody; what was erased is taken out of it all the same.
Result<void> SyncWorker::redactFile()
{
    Connection& reader = m_store ? m_store->reader() : *m_reader;
    KITCAMP_ASSIGN(const bool open, Redaction::isOpen(reader));
    if (!open)
        return {};
    FileLock lock(m_setup.path + u"-sync"_s); // as a meeting has it
    if (lock.tryTake() == FileLock::Taken::ByAnother)
        return {}; // who erases here does it
    Redaction::Watch watch;
    watch.cancelled = [this] { return m_cancelled.load(); };
    KITCAMP_TRY(Redaction(m_setup.path, *m_setup.domain, *m_setup.clock).run(watch));
    return {};
}

Result<QString> SyncWorker::hubUrl()
{
    if (!m_store && !m_reader) {
        KITCAMP_ASSIGN(m_reader, Store::openReader(m_setup.path));
    }
    Connection& reader = m_store ? m_store->reader() : *m_reader;
    KITCAMP_ASSIGN(const auto url, reader.text("SELECT value FROM file_info WHERE key='sync.hub'"));
    return url.value_or(QString());
}

Result<void> SyncWorker::openStore()
{
    KITCAMP_ASSIGN(m_store, Store::open(m_setup.path, *m_setup.domain, *m_setup.clock, m_setup.seed));
    m_reader.reset();
    KITCAMP_ASSIGN(const QList<KnownFile> files, knownFiles(m_store->reader()));
    for (const KnownFile& file : files) {
        if (file.author == m_store->author())
            m_status.lastContact = file.lastContact;
    }
    countUp();
    m_conflictsTold = m_status.openConflicts; // those of the last time are no news
    return {};
}

Result<bool> SyncWorker::openAll()
{
    KITCAMP_ASSIGN(const QString url, hubUrl());
    if (url != m_url || url.isEmpty())
        closeHub();
    if (url.isEmpty())
        return false;
    if (!m_store)
        KITCAMP_TRY(openStore());
    if (!m_session) {
        KITCAMP_ASSIGN(m_hub, m_setup.openHub(*m_store, url, m_setup.keys));
        m_hub->waitOnlyWhile([this] { return !m_cancelled; });
        m_soon->setInterval(HubWatch::isServer(url) ? m_setup.times.afterChangeAtServer
                                                    : m_setup.times.afterChange);
        m_session = std::make_unique<SyncSession>(*m_store, *m_hub);
        m_status.place = m_hub->place();
        m_url = url;
    }
    return true;
}

void SyncWorker::closeHub()
{
    m_session.reset();
    m_hub.reset();
    m_url.clear();
    const SyncStatus before = std::exchange(m_status, {});
    m_status.lastContact = before.lastContact;
    m_status.openConflicts = before.openConflicts;
}

SyncPace SyncWorker::pace()
{
    SyncPace pace = m_setup.pace;
    pace.cancelled = [this] { return m_cancelled.load(); };
    pace.interrupted = [this] { return m_interrupted.load(); };
    pace.progress = [this](qint64 done, qint64 all) { tellWork(done, all); };
    pace.turned = [this] { tellTurned(); };
    return pace;
}

void SyncWorker::conclude(const SyncReport& report)
{
    m_status.offlineSince = 0;
    m_status.offlineBecause.clear();
    m_status.stoppedBecause.clear();
    m_status.waysOut.clear();
    m_status.rule.clear();
    m_status.refusedEntry = 0;
    m_status.done = m_status.all = 0;
    m_status.state = m_session ? SyncStatus::State::InStep : SyncStatus::State::Off;
    if (!m_session)
        return;
    m_status.lastContact = m_setup.clock->now();
    m_status.head = report.standing.seq;
    m_status.differences = report.differences;
}

void SyncWorker::conclude(const Error& error)
{
    m_status.done = m_status.all = 0;
    if (error.code == ErrorCode::Busy) {
        // Another program does the same for this file, or somebody writes for long: nothing is wrong.
        if (m_status.state == SyncStatus::State::Off)
            m_status.state = SyncStatus::State::InStep;
        return;
    }
    const bool away = Hub::isAway(error);
    if (away && m_status.state != SyncStatus::State::Offline)
        m_status.offlineSince = m_status.lastContact > 0 ? m_status.lastContact : m_setup.clock->now();
    m_status.state = away ? SyncStatus::State::Offline : SyncStatus::State::Stopped;
    m_status.offlineBecause = away ? error.sentence : QString();
    m_status.stoppedBecause = away ? QString() : error.sentence;
    m_status.waysOut = error.waysOut;
    m_status.refusedEntry = m_session && !away ? m_session->refusedEntry() : 0;
    m_status.rule = error.code == ErrorCode::Newer ? u"newer"_s : error.rule;
}

void SyncWorker::storeSnapshot(const SyncReport& report)
{
    const qint64 now = WriteGate::now();
    if (!m_session || !report.isEmpty()
        || (m_snapshotLooked != 0 && now - m_snapshotLooked < lookForSnapshotEvery))
        return;
    m_snapshotLooked = now;
    const auto stored = storeSnapshotIfOld(*m_store, *m_hub, [this] { return m_cancelled.load(); });
    if (!stored && !m_cancelled && !Hub::isAway(stored.error()) && stored.error().code != ErrorCode::Refused)
        Q_EMIT reported({stored.error().sentence}, 0);
}

void SyncWorker::countUp()
{
    if (!m_store)
        return;
    if (const auto unsent = LogFollower(*m_store).unsentCount())
        m_status.toSend = *unsent;
    if (const auto open = Inbox(*m_store).openCount())
        m_status.openConflicts = *open;
    using State = SyncStatus::State;
    if (m_session && (m_status.state == State::InStep || m_status.state == State::ToSend))
        m_status.state = m_status.toSend > 0 ? State::ToSend : State::InStep;
}

void SyncWorker::tell()
{
    if (m_told == m_status)
        return;
    m_told = m_status;
    Q_EMIT statusChanged(m_status);
}

void SyncWorker::tellWork(qint64 done, qint64 all)
{
    const qint64 now = WriteGate::now();
    if (now - m_startedAt < nanoseconds(m_setup.times.shown) || now - m_workTold < tellWorkEvery)
        return;
    m_workTold = now;
    SyncStatus working = m_status;
    working.state = SyncStatus::State::Working;
    working.done = done;
    working.all = all;
    m_told = working;
    Q_EMIT statusChanged(working);
}

void SyncWorker::tellTurned()
{
    const qint64 now = WriteGate::now();
    m_turned = now - m_turnedTold < tellTurnedEvery;
    if (m_turned)
        return; // at the end of the meeting then
    m_turnedTold = now;
    Q_EMIT turned();
}

void SyncWorker::lookAgain()
{
    m_watch->watch(m_url, loginOf(m_setup.keys), m_store ? m_store->logId() : QByteArray());
    const bool hopeless = m_status.state == SyncStatus::State::Stopped && m_status.rule == "newer"_L1;
    if (!hopeless)
        m_next->start(m_status.state == SyncStatus::State::Offline ? m_setup.times.whileAway
                                                                   : m_setup.times.every);
}

} // namespace kitcamp
