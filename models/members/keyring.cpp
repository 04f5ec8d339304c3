// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/keyring.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <qt6keychain/keychain.h>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestAnswer = 5s;
/// The system may be asking the person for the password of the keyring meanwhile.
constexpr auto longestUnlocking = 120s;

const QString& serviceName()
{
    static const QString name = u"Kitcamp"_s;
    return name;
}

/// How a job ended; nullopt where it did not within its time.
struct Ended {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray secret; ///< of a reading
};

QByteArray secretOf(QKeychain::Job* job)
{
    const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job);
    return reading ? reading->binaryData() : QByteArray();
}

/// Runs \p job, which deletes itself, perhaps long after nobody waits for it any more.
std::optional<Ended> run(QKeychain::Job* job, const QString& name, std::chrono::milliseconds longest)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    QEventLoop loop;
    std::optional<Ended> ended;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* done) {
        ended = Ended{done->error(), done->errorString(), secretOf(done)};
        loop.quit();
    });
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return ended;
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
    auto* const job = new QKeychain::ReadPasswordJob(serviceName()); // deletes itself
    const auto ended = run(job, u"is anybody there"_s, longestAnswer);
    return ended && (ended->error == QKeychain::NoError || ended->error == QKeychain::EntryNotFound);
}

Result<std::optional<QByteArray>> Keyring::read(const QString& name)
{
    auto* const job = new QKeychain::ReadPasswordJob(serviceName()); // deletes itself
    const auto ended = run(job, name, longestUnlocking);
    if (ended && ended->error == QKeychain::EntryNotFound)
        return std::optional<QByteArray>();
    KITCAMP_TRY(outcome(ended));
    return std::optional(ended->secret);
}

Result<void> Keyring::write(const QString& name, const QByteArray& secret)
{
    auto* const job = new QKeychain::WritePasswordJob(serviceName()); // deletes itself
    job->setBinaryData(secret);
    return outcome(run(job, name, longestUnlocking));
}

Result<void> Keyring::remove(const QString& name)
{
    auto* const job = new QKeychain::DeletePasswordJob(serviceName()); // deletes itself
    const auto ended = run(job, name, longestUnlocking);
    return ended && ended->error == QKeychain::EntryNotFound ? Result<void>() : outcome(ended);
}

} // namespace kitcamp
