// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/syncwatch.h"

#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/sync/revoking.h"
#include "models/sync/syncrunner.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTime>
#include <QTimer>

#include <csignal>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookForSignal = 100; // ms

struct SyncWatch {
    Q_DECLARE_TR_FUNCTIONS(SyncWatch)
};

/// All that a signal may do is to leave a note.
volatile std::sig_atomic_t toldToEnd = 0;

extern "C" void onEndSignal(int)
{
    toldToEnd = 1;
}

/// While it lives, SIGINT and SIGTERM end nothing by themselves.
class EndSignals
{
public:
    EndSignals()
    {
        toldToEnd = 0;
        m_interrupt = std::signal(SIGINT, onEndSignal);
        m_terminate = std::signal(SIGTERM, onEndSignal);
    }
    ~EndSignals()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

private:
    void (*m_interrupt)(int) = nullptr;
    void (*m_terminate)(int) = nullptr;
};

QString stateName(SyncStatus::State state)
{
    switch (state) {
    case SyncStatus::State::InStep:
        return u"in-step"_s;
    case SyncStatus::State::Working:
        return u"working"_s;
    case SyncStatus::State::ToSend:
        return u"to-send"_s;
    case SyncStatus::State::Offline:
        return u"offline"_s;
    case SyncStatus::State::Stopped:
        return u"stopped"_s;
    case SyncStatus::State::Off:
        break;
    }
    return u"off"_s;
}

QString textOf(const SyncStatus& status)
{
    QString text;
    switch (status.state) {
    case SyncStatus::State::InStep:
        text = SyncWatch::tr("in step at entry %1").arg(status.head);
        break;
    case SyncStatus::State::ToSend:
        text = SyncWatch::tr("%n entries to send", nullptr, static_cast<int>(status.toSend));
        break;
    case SyncStatus::State::Offline:
        text = SyncWatch::tr("offline, %n entries to send: %1", nullptr, static_cast<int>(status.toSend))
                   .arg(status.offlineBecause);
        break;
    case SyncStatus::State::Stopped:
        text = SyncWatch::tr("stopped: %1").arg(status.stoppedBecause);
        break;
    case SyncStatus::State::Off:
    case SyncStatus::State::Working:
        return {}; // no meeting has ended
    }
    if (status.openConflicts > 0)
        text += u"; "_s
            + SyncWatch::tr("%n conflicts wait for a decision", nullptr,
                            static_cast<int>(status.openConflicts));
    return text;
}

QJsonObject objectOf(const SyncStatus& status)
{
    return {{"state"_L1, stateName(status.state)},
            {"entry"_L1, status.head},
            {"to_send"_L1, status.toSend},
            {"conflicts"_L1, status.openConflicts},
            {"reason"_L1,
             status.state == SyncStatus::State::Stopped ? status.stoppedBecause : status.offlineBecause}};
}

/// Prints what is new; nothing where a meeting found all as it was.
class Teller
{
public:
    Teller(Output& out, bool json)
        : m_out(out)
        , m_json(json)
    {
    }
    [[nodiscard]] Result<void> tell(const SyncStatus& status)
    {
        const QString text = textOf(status);
        if (text.isEmpty() || text == m_last)
            return {};
        m_last = text;
        if (m_json)
            return m_out.object(objectOf(status));
        return m_out.line(QTime::currentTime().toString(u"HH:mm:ss  "_s) + text);
    }
    [[nodiscard]] Result<void> tell(const QStringList& sentences)
    {
        for (const QString& sentence : m_json ? QStringList() : sentences)
            KITCAMP_TRY(m_out.line(QTime::currentTime().toString(u"HH:mm:ss  "_s) + sentence));
        return {};
    }

private:
    Output& m_out;
    bool m_json;
    QString m_last;
};

/// A computer that was taken out meets nobody any more: there is nothing to watch for.
Result<void> inForce(const QString& file)
{
    KITCAMP_ASSIGN(const auto reader, Store::openReader(file));
    return checkInForce(*reader);
}

} // namespace

Result<void> watchHub(CommandContext& context, const QString& file, const std::optional<MemberKeys>& keys,
                      bool json)
{
    const EndSignals signals;
    SyncRunner runner(file, context.domain, context.clock, freshSeed());
    runner.setKeys(keys);
    Teller teller(context.out, json);
    QEventLoop loop;
    Result<void> told;
    const auto take = [&](const Result<void>& result) {
        told = result;
        if (!told)
            loop.quit(); // whoever read has gone, or this computer was revoked
    };
    QObject::connect(&runner, &SyncRunner::met, &loop, [&] {
        const auto belongs = inForce(file);
        take(belongs ? teller.tell(runner.status()) : belongs);
    });
    QObject::connect(&runner, &SyncRunner::reported, &loop,
                     [&](const QStringList& sentences) { take(teller.tell(sentences)); });
    QTimer signalled;
    QObject::connect(&signalled, &QTimer::timeout, &loop, [&] {
        if (toldToEnd)
            loop.quit();
    });
    signalled.start(lookForSignal);
    runner.start();
    loop.exec();
    runner.stop();
    return told;
}

} // namespace kitcamp
