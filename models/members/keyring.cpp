// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keyring.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

#include <chrono>
#include <qt6keychain/keychain.h>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestAnswer = 5s;
/// The system may be asking the person for the password of the keyring meanwhile.
constexpr auto longestUnlocking = 120s;
constexpr int lookForTheEnd = 50; // milliseconds

const QString& serviceName()
{
    static const QString name = u"Kitcamp"_s;
    return name;
}

/// How a job ended.
struct Ended {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray secret; ///< of a reading
};

/// qtkeychain does one job after the other, and expects them all in the thread of the first one, which must
/// have an event loop for as long as the program runs.
class KeyringThread
{
public:
    KeyringThread()
    {
        m_doorman.moveToThread(&m_thread);
        m_thread.setObjectName(u"keyring"_s);
        m_thread.start();
    }
    ~KeyringThread()
    {
        m_thread.quit();
        if (!m_thread.wait(QDeadlineTimer(1s)))
            m_thread.terminate(); // in a call to a bus that does not answer
        m_thread.wait();
    }
    KeyringThread(const KeyringThread&) = delete;
    KeyringThread& operator=(const KeyringThread&) = delete;

    template <typename Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&m_doorman, work, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_doorman;
};

KeyringThread& keyringThread()
{
    static KeyringThread thread;
    return thread;
}

QByteArray secretOf(QKeychain::Job* job)
{
    const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job);
    return reading ? reading->binaryData() : QByteArray();
}

/// What the one who waits and the job, which may end long after, share.
struct Waiting {
    QSemaphore over;
    Ended ended;
};

/// In another thread: a program that ends waits for its threads, and does not wait for the keyring with them.
bool waitBeside(Waiting& waiting, std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    while (!waiting.over.tryAcquire(1, lookForTheEnd)) {
        if (deadline.hasExpired() || QCoreApplication::closingDown())
            return false;
    }
    return true;
}

/// The window's thread goes on painting meanwhile.
bool waitFor(Waiting& waiting, std::chrono::milliseconds longest)
{
    const auto* application = QCoreApplication::instance();
    if (!application || QThread::currentThread() != application->thread())
        return waitBeside(waiting, longest);
    const QDeadlineTimer deadline(longest);
    while (!waiting.over.tryAcquire(1, 10)) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    return true;
}

/// Runs the job that \p make makes, which deletes itself; nullopt where it did not end in time.
std::optional<Ended> run(const std::function<QKeychain::Job*()>& make, const QString& name,
                         std::chrono::milliseconds longest)
{
    const auto waiting = std::make_shared<Waiting>();
    keyringThread().run([make, name, waiting] {
        QKeychain::Job* const job = make();
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [waiting](QKeychain::Job* done) {
            waiting->ended = Ended{done->error(), done->errorString(), secretOf(done)};
            waiting->over.release();
        });
        job->start();
    });
    return waitFor(*waiting, longest) ? std::optional(waiting->ended) : std::nullopt;
}

QKeychain::Job* readingJob()
{
    return new QKeychain::ReadPasswordJob(serviceName()); // deletes itself
}

Error failed(const std::optional<Ended>& ended)
{
    return {
        ErrorCode::File,
        Keyring::tr("The keyring of this system, where the keys of this computer are kept, did not answer "
                    "as it should. Unlock it, then try again."),
        ended ? u"%1: %2"_s.arg(ended->error).arg(ended->text) : u"no answer"_s, u"keyring"_s};
}

Result<void> outcome(const std::optional<Ended>& ended)
{
    return ended && ended->error == QKeychain::NoError ? Result<void>() : Result<void>(failed(ended));
}

} // namespace

bool Keyring::answers()
{
    const auto ended = run(readingJob, u"is anybody there"_s, longestAnswer);
    return ended && (ended->error == QKeychain::NoError || ended->error == QKeychain::EntryNotFound);
}

Result<std::optional<QByteArray>> Keyring::read(const QString& name)
{
    const auto ended = run(readingJob, name, longestUnlocking);
    if (ended && ended->error == QKeychain::EntryNotFound)
        return std::optional<QByteArray>();
    KITCAMP_TRY(outcome(ended));
    return std::optional(ended->secret);
}

Result<void> Keyring::write(const QString& name, const QByteArray& secret)
{
    const auto make = [secret] {
        auto* const job = new QKeychain::WritePasswordJob(serviceName()); // deletes itself
        job->setBinaryData(secret);
        return job;
    };
    return outcome(run(make, name, longestUnlocking));
}

Result<void> Keyring::remove(const QString& name)
{
    const auto make = [] { return new QKeychain::DeletePasswordJob(serviceName()); }; // deletes itself
    const auto ended = run(make, name, longestUnlocking);
    return ended && ended->error == QKeychain::EntryNotFound ? Result<void>() : outcome(ended);
}

} // namespace kitcamp
