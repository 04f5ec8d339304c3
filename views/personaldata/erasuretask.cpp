// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personaldata/erasuretask.h"

#include "models/members/keyholder.h"
#include "models/sync/centrehub.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/ownstore.h"

#include <atomic>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The window's own meeting with the hub may just be running.
constexpr std::chrono::milliseconds waitForMeeting{20'000};

ErasingWatch watchOf(const StepProgress& progress)
{
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    ErasingWatch watch;
    watch.pace.waitForOther = waitForMeeting;
    watch.pace.cancelled = [cancelled] { return cancelled->load(); };
    watch.progress = [cancelled, progress](const QString& what, qint64 done, qint64 all) {
        if (!progress(what, done, all))
            *cancelled = true;
    };
    return watch;
}

} // namespace

ErasureTask::ErasureTask(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_step(new BackgroundStep(this))
{
    connect(m_step, &BackgroundStep::progressed, this, &ErasureTask::progressed);
}

bool ErasureTask::isRunning() const
{
    return m_step->isRunning();
}

void ErasureTask::cancel()
{
    m_step->cancel();
}

void ErasureTask::erase(const ErasingRequest& request)
{
    start([request](Store& store, Hub* hub, const ErasingWatch& watch) {
        return eraseConnected(store, hub, request, watch);
    });
}

void ErasureTask::finish()
{
    start([](Store& store, Hub* hub, const ErasingWatch& watch) -> Result<ErasedPersons> {
        KITCAMP_ASSIGN(const bool complete, finishErasingsAlone(store, hub, watch));
        return ErasedPersons{{}, complete};
    });
}

/// None where the centre has no members.
Result<std::optional<MemberKeys>> ErasureTask::ownKeys() const
{
    const KeyHolder* holder = m_workplace.keys;
    if (!holder || holder->state() == KeyHolder::State::NotNeeded)
        return std::optional<MemberKeys>();
    if (holder->keys())
        return holder->keys();
    if (!holder->problem().sentence.isEmpty())
        return holder->problem();
    return Error{ErrorCode::Refused,
                 tr("The keys of this computer are being looked for. Try again in a moment."),
                 {},
                 u"keys-needed"_s,
                 {}};
}

void ErasureTask::start(Work work)
{
    if (isRunning())
        return;
    const auto keys = ownKeys();
    if (!keys) {
        Q_EMIT failed(keys.error());
        return;
    }
    m_step->start<ErasedPersons>(
        [file = OwnStore::of(m_workplace.store), own = *keys,
         work = std::move(work)](const StepProgress& progress) -> Result<ErasedPersons> {
            return file.with([&](Store& store) -> Result<ErasedPersons> {
                if (hubOf(store).isEmpty())
                    return work(store, nullptr, watchOf(progress));
                const auto hub = openCentreHub(store, hubOf(store), own);
                if (!hub && !Hub::isAway(hub.error()))
                    return hub.error();
                // Away: erasing says that it needs the hub; what is left in this file is done without it.
                return work(store, hub ? hub->get() : nullptr, watchOf(progress));
            });
        },
        [this](const Result<ErasedPersons>& result) { onFinished(result); });
}

void ErasureTask::onFinished(const Result<ErasedPersons>& result)
{
    m_workplace.store.lookForForeignChanges();
    if (m_workplace.sync)
        m_workplace.sync->syncNow();
    if (result)
        Q_EMIT done(result->opId.bytes, result->complete);
    else
        Q_EMIT failed(result.error());
}

} // namespace kitcamp
