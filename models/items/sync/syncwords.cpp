// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sync/syncwords.h"

#include "models/items/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SyncWords)
};

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString placeLine(const SyncStatus& status)
{
    return status.place.isEmpty() ? QString()
                                  : Words::tr("The files meet in %1.", "%1: folder").arg(status.place);
}

QString lastContactLine(const SyncStatus& status, const SyncDay& day)
{
    return status.lastContact == 0
        ? QString()
        : Words::tr("Last contact: %1", "%1: time").arg(instantText(status.lastContact, day.zone, day.today));
}

QString unsentLine(const SyncStatus& status)
{
    return status.toSend == 0
        ? QString()
        : Words::tr("%n change(s) of this computer will be sent.", nullptr, static_cast<int>(status.toSend));
}

SyncWords off(bool shared)
{
    if (shared)
        return {Tone::Muted, Words::tr("Not in touch yet"), Words::tr("Not in touch yet"),
                Words::tr("This centre is shared. It has not met the other computers since it was opened.")};
    return {Tone::Muted, Words::tr("Not shared"), Words::tr("Not shared"),
            Words::tr("This centre lies on this computer alone. The page Sync shares it with others.")};
}

SyncWords working(const SyncStatus& status)
{
    if (status.all <= 0)
        return {Tone::Plain, Words::tr("Syncing"), Words::tr("Syncing"),
                Words::tr("Meeting the other computers")};
    const QLocale locale;
    const QString sentence = Words::tr("Syncing %1 of %2", "%1, %2: numbers of entries")
                                 .arg(locale.toString(status.done), locale.toString(status.all));
    return {Tone::Plain, Words::tr("Syncing"), sentence, sentence};
}

SyncWords offline(const SyncStatus& status, const SyncDay& day)
{
    const QString since = instantText(status.offlineSince, day.zone, day.today);
    return {
        Tone::Warn, Words::tr("Offline"),
        status.offlineSince == 0 ? Words::tr("Offline")
                                 : Words::tr("Offline since %1", "%1: time").arg(since),
        joined(
            {status.offlineBecause,
             Words::tr("Work goes on. What is done meanwhile is sent as soon as the others are there again."),
             unsentLine(status)})};
}

/// Nothing is wrong: somebody has to unlock it.
SyncWords locked(const SyncStatus& status)
{
    return {Tone::Warn, Words::tr("Locked"), Words::tr("Sync waits for the passphrase"),
            joined({Words::tr("Click to give the passphrase of this computer. Until then nothing is sent or "
                              "taken."),
                    unsentLine(status)})};
}

SyncWords revoked(const SyncStatus& status)
{
    return {Tone::Bad, Words::tr("Revoked"), Words::tr("This computer was revoked"),
            joined(QStringList{status.stoppedBecause} + status.waysOut)};
}

SyncWords stopped(const SyncStatus& status)
{
    if (status.rule == "passphrase-needed"_L1)
        return locked(status);
    if (status.rule == "revoked"_L1)
        return revoked(status);
    const QString sentence =
        Words::tr("Stopped: %1", "%1: a sentence that says why").arg(status.stoppedBecause);
    return {Tone::Bad, Words::tr("Stopped"), sentence,
            joined(QStringList{sentence} + status.waysOut + QStringList{unsentLine(status)})};
}

} // namespace

SyncWords syncWords(const SyncStatus& status, bool shared, const SyncDay& day)
{
    const QString common = joined({placeLine(status), lastContactLine(status, day)});
    switch (status.state) {
    case SyncStatus::State::Off:
        return off(shared);
    case SyncStatus::State::InStep:
        return {Tone::Ok, Words::tr("In step"), Words::tr("In step"), common};
    case SyncStatus::State::Working:
        return working(status);
    case SyncStatus::State::ToSend:
        return {Tone::Plain, Words::tr("Sending"),
                Words::tr("%n to send", "changes", static_cast<int>(status.toSend)),
                joined({unsentLine(status), common})};
    case SyncStatus::State::Offline:
        return offline(status, day);
    case SyncStatus::State::Stopped:
        return stopped(status);
    }
    return {};
}

QString toDecideWords(qint64 open)
{
    return open > 0 ? Words::tr("%n to decide", "conflicts", static_cast<int>(open)) : QString();
}

} // namespace kitcamp
