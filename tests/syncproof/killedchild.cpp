// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/killedchild.h"

#include "models/sync/accepting.h"
#include "models/sync/authorship.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "tests/syncproof/flakyhub.h"
#include "tests/syncproof/site.h"
#include "tests/syncproof/systemcalls.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/membergenerators.h"
#include "tests/testkit/verify.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using testkit::RandomSource;

namespace {

int failed(const QString& problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    return 3;
}

/// Counts down to the named point of KITCAMP_KILL_AT that no system call stands for.
class Fuse
{
public:
    Fuse()
    {
        const QByteArray spec = qgetenv("KITCAMP_KILL_AT");
        const bool isOurs = spec.startsWith("hub-") || spec.startsWith("turned");
        if (isOurs) {
            m_name = spec.left(spec.indexOf(':'));
            m_left = spec.mid(spec.indexOf(':') + 1).toInt();
        } else if (!SystemCalls::killAt(spec)) {
            qFatal("KITCAMP_KILL_AT=%s is not understood", spec.constData());
        }
    }
    void pass(const QByteArray& name)
    {
        if (name == m_name && --m_left == 0)
            ::kill(::getpid(), SIGKILL);
    }

private:
    QByteArray m_name;
    int m_left = 0;
};

class WorkingProgram
{
public:
    WorkingProgram(const QStringList& arguments, const Domain& domain)
        : m_root(arguments.value(2))
        , m_url(arguments.value(4))
        , m_random(arguments.value(5).toULongLong())
        , m_generators(testkit::fullGenerators())
        , m_site(arguments.value(3), domain, arguments.value(5).toULongLong())
    {
        m_generators.leaveOut(testkit::memberKinds()); // who founds a centre shuts the other files out
    }

    QString workForEver()
    {
        QString problem = m_site.open();
        if (problem.isEmpty())
            problem = claim();
        m_site.clock().advanceSeconds(m_random.below(1'000'000));
        std::printf("open\n");
        std::fflush(stdout);
        while (problem.isEmpty())
            problem = m_random.chance(35) ? meet() : work();
        return problem;
    }

private:
    QString claim()
    {
        const auto claimed = claimAuthorship(m_site.store(), m_root + u"/state"_s);
        return claimed ? QString() : QString::fromUtf8(testkit::why(claimed));
    }

    QString work()
    {
        m_site.clock().advanceSeconds(m_random.below(20'000));
        const QString problem = oneStep();
        for (auto action = m_site.done.begin(); action != m_site.done.end(); ++action)
            std::printf("did %s %s\n", qPrintable(action.key()), qPrintable(action.value()));
        std::fflush(stdout);
        m_site.done.clear();
        return problem;
    }

    QString oneStep()
    {
        const int roll = m_random.below(100);
        if (roll < 10)
            return m_site.takeSomethingBack(m_random);
        if (roll < 15)
            return m_site.redo();
        if (roll < 20)
            return m_site.decideSomething(m_random);
        if (roll < 25)
            return m_site.takePicture(m_random);
        const auto action = m_generators.any(m_site.store(), m_random);
        return action ? m_site.perform(*action) : QString();
    }

    QString meet()
    {
        const auto hub = openHub(m_url);
        if (!hub)
            return QString::fromUtf8(testkit::why(hub));
        FlakyHub line(**hub, 1, 0);
        line.onCall = [this](const char* name) { m_fuse.pass(QByteArray("hub-") + name); };
        Site::Meeting meeting{m_random.chance(50), false, anyPace(m_random)};
        meeting.pace.turned = [this] { m_fuse.pass("turned"); };
        const QString problem = m_site.meet(line, meeting);
        std::printf("met\n");
        std::fflush(stdout);
        return problem;
    }

    QString m_root;
    QString m_url;
    RandomSource m_random;
    testkit::ActionGenerators m_generators;
    Site m_site;
    Fuse m_fuse;
};

int share(const QStringList& arguments, const Domain& domain)
{
    Site site(arguments.value(3), domain, 1);
    if (const QString problem = site.open(); !problem.isEmpty())
        return failed(problem);
    const auto shared = shareCentre(site.store(), arguments.value(4));
    return shared ? 0 : failed(QString::fromUtf8(testkit::why(shared)));
}

int join(const QStringList& arguments, const Domain& domain)
{
    const auto invite = readInvite(arguments.value(5));
    if (!invite)
        return failed(QString::fromUtf8(testkit::why(invite)));
    const SystemClock clock;
    const auto joined =
        joinCentre({arguments.value(3), arguments.value(4), *invite, u"Laptop"_s}, domain, clock);
    return joined ? 0 : failed(QString::fromUtf8(testkit::why(joined)));
}

/// As join, as the member whom the invitation is for.
int accept(const QStringList& arguments, const Domain& domain)
{
    Site site(arguments.value(3), domain, 1);
    const QString problem = acceptAs(site, arguments.value(5), arguments.value(6));
    return problem.isEmpty() ? 0 : failed(problem);
}

} // namespace

QString acceptAs(Site& site, const QString& invitePath, const QString& passphrase)
{
    const auto invite = readInvite(invitePath);
    if (!invite)
        return QString::fromUtf8(testkit::why(invite));
    const auto acceptance = Acceptance::open(*invite, passphrase, site.keyStore(), site.clock());
    if (!acceptance)
        return QString::fromUtf8(testkit::why(acceptance));
    const auto joined = joinCentre(acceptance->request(site.path()), site.domain(), site.clock());
    return joined ? QString() : QString::fromUtf8(testkit::why(joined));
}

bool isKilledChild(const QStringList& arguments)
{
    return QStringList{u"--work"_s, u"--share"_s, u"--join"_s, u"--accept"_s}.contains(arguments.value(1));
}

int runKilledChild(const QStringList& arguments, const Domain& domain)
{
    SystemCalls::skipSyncs(true); // what a killed process has written is there without them
    SystemCalls::watch(arguments.value(2));
    if (arguments.value(1) == u"--work"_s)
        return failed(WorkingProgram(arguments, domain).workForEver());
    const Fuse fuse;
    if (arguments.value(1) == u"--accept"_s)
        return accept(arguments, domain);
    return arguments.value(1) == u"--share"_s ? share(arguments, domain) : join(arguments, domain);
}

QList<KillPoint> killPoints()
{
    return {
        {"write", 120},
        {"half-write", 120},
        {"sync", 40},
        {"after-sync", 40},
        {"rename", 4},
        {"after-rename", 4},
        {"unlink", 6},
        {"after-unlink", 6},
        {"open", 30},
        {"truncate", 3},
        {"hub-head", 3},
        {"hub-readAfter", 3},
        {"hub-append", 2},
        {"hub-after-append", 2},
        {"hub-hasBlob", 1},
        {"hub-writeBlob", 1},
        {"hub-after-writeBlob", 1},
        {"hub-tell", 2},
        {"hub-after-tell", 2},
        {"hub-files", 2},
        {"turned", 3},
    };
}

} // namespace kitcamp::syncproof
