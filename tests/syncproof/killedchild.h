// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

#include <QStringList>

namespace kitcamp::syncproof {

class Site;

/// What a program does that will be killed: it works on a file and meets the hub, without end, or it joins a
/// centre. After each commit it writes "did OPID KIND", so that the one who kills it knows what must be
/// there.
///
/// KITCAMP_KILL_AT names the point at which it kills itself: a system call on a file below ROOT as
/// SystemCalls::killAt has it ("half-write:12"), a call of the hub ("hub-append:1", "hub-after-append:2") or
/// the end of a slice ("turned:3").
///
///   --work ROOT FILE URL SEED
///   --share ROOT FILE URL
///   --join ROOT FILE URL INVITE
///   --accept ROOT FILE URL INVITE PASSPHRASE
[[nodiscard]] bool isKilledChild(const QStringList& arguments);
[[nodiscard]] int runKilledChild(const QStringList& arguments, const Domain& domain);

/// Joins as the member whom the invitation in \p invitePath is for; empty, or what went wrong.
[[nodiscard]] QString acceptAs(Site& site, const QString& invitePath, const QString& passphrase);

/// The points that can be named, without their number, and how far it makes sense to count.
struct KillPoint {
    QByteArray name;
    int most = 1;
};
[[nodiscard]] QList<KillPoint> killPoints();

} // namespace kitcamp::syncproof
