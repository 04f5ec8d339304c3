// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/killedcentre.h"

#include "models/store/logfollower.h"
#include "tests/syncproof/centreproof.h"
#include "tests/syncproof/killedchild.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/verify.h"

#include <QProcess>

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using namespace kitcamp::testkit;

QString Victim::liveAndDie(const QStringList& arguments, const QByteArray& killAt, int milliseconds)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KITCAMP_KILL_AT"_s, QString::fromLatin1(killAt));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForStarted(20'000))
        return u"the program did not start"_s;
    if (!child.waitForReadyRead(20'000) && child.state() == QProcess::Running)
        return u"the program says nothing"_s;
    // Where the point is never reached, it ends all the same.
    const bool ended = child.state() == QProcess::NotRunning || child.waitForFinished(milliseconds);
    if (!ended)
        child.kill(); // SIGKILL
    if (!ended && !child.waitForFinished(20'000))
        return u"the program cannot be killed"_s;
    atPoint = ended;
    heard = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
    cameToItsEnd = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    return child.exitStatus() == QProcess::CrashExit || cameToItsEnd ? QString() : u"it gave up by itself"_s;
}

KilledCentre::KilledCentre(const Domain& domain, quint64 seed)
    : m_random(seed)
    , m_centre(domain, fullGenerators(), {seed, 3, {}})
{
}

QString KilledCentre::root() const
{
    return QFileInfo(m_centre.hubFolder()).path();
}

QString KilledCentre::begin()
{
    const QString problem = m_centre.begin();
    for (int file = 0; file < m_centre.files(); ++file)
        m_centre.site(file).close();
    return problem;
}

QString KilledCentre::round(bool named)
{
    const int file = m_random.below(m_centre.files());
    Site& site = m_centre.site(file);
    // Another program has the file open at times: then nobody tidies up after the dead one.
    const bool watched = m_random.chance(30);
    QString problem = watched ? site.open() : QString();
    QByteArray killAt;
    if (named) {
        const KillPoint point = m_random.pick(killPoints());
        killAt = point.name + ':' + QByteArray::number(m_random.between(1, point.most));
    }
    Victim victim;
    if (problem.isEmpty())
        problem = victim.liveAndDie(
            {u"--work"_s, root(), site.path(), m_centre.hubUrl(), QString::number(m_random.below(INT_MAX))},
            killAt, named ? 700 : m_random.below(150));
    site.close();
    ++m_kills;
    (victim.atPoint ? points[killAt.left(killAt.indexOf(':'))] : points["at random"]) += 1;
    if (problem.isEmpty())
        listenTo(site, victim.heard);
    if (problem.isEmpty())
        problem = lookAt(site);
    site.close();
    return problem.isEmpty() ? QString()
                             : u"file %1, killed at %2: %3"_s.arg(file).arg(
                                 killAt.isEmpty() ? u"random"_s : QString::fromLatin1(killAt), problem);
}

QString KilledCentre::finish()
{
    QString problem;
    for (int file = 0; file < m_centre.files() && problem.isEmpty(); ++file)
        problem = m_centre.site(file).open();
    if (problem.isEmpty())
        problem = m_centre.comeTogether();
    return problem.isEmpty() ? CentreProof(m_centre, m_kills).prove() : problem;
}

void KilledCentre::listenTo(Site& site, const QStringList& lines) const
{
    for (const QString& line : lines) {
        const QStringList parts = line.split(u' ');
        if (parts.size() == 3 && parts.first() == u"did"_s)
            site.done.insert(parts[1], parts[2]);
    }
}

/// The file opens, holds what was acknowledged and meets the hub.
QString KilledCentre::lookAt(Site& site)
{
    QString problem = site.open();
    if (problem.isEmpty())
        problem = nothingIsLost(site);
    if (problem.isEmpty() && m_random.chance(25))
        problem = problemsOf(site.path(), site.domain()).join(u'\n');
    if (!problem.isEmpty())
        return problem;
    const auto hub = m_centre.hub();
    if (!hub)
        return QString::fromUtf8(why(hub));
    problem = site.meet(**hub, {m_random.chance(50), false, anyPace(m_random)});
    if (problem.isEmpty())
        problem = nothingIsLost(site);
    const auto unsent = LogFollower(site.store()).unsentCount();
    return !problem.isEmpty() || (unsent && *unsent == 0) ? problem : u"something stays unsent"_s;
}

QString KilledCentre::nothingIsLost(Site& site)
{
    QSet<QString> inInbox;
    const auto read = site.store().reader().each(
        "SELECT op_id FROM inbox", [&](const Statement& row) { inInbox << OpId{row.blob(0)}.text(); });
    if (!read)
        return QString::fromUtf8(why(read));
    for (auto action = site.done.begin(); action != site.done.end(); ++action) {
        const auto entry = site.store().journal().find(OpId::fromText(action.key()));
        if (!entry || entry->has_value() == inInbox.contains(action.key()))
            return u"%1 %2 is not in exactly one place"_s.arg(action.value(), action.key());
    }
    return {};
}

} // namespace kitcamp::syncproof
