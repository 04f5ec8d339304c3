// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/syncproof/sharedcentre.h"

namespace kitcamp::syncproof {

/// A child of this test's program that works and is killed, and what it said before.
class Victim
{
public:
    /// \p killAt names the point; empty: it is killed from outside after \p milliseconds of work.
    [[nodiscard]] QString liveAndDie(const QStringList& arguments, const QByteArray& killAt,
                                     int milliseconds);

    QStringList heard;
    bool atPoint = false;
    bool cameToItsEnd = false; ///< it did what it was asked for, and nobody killed it
};

/// Three computers whose programs are killed again and again; the program of the test must answer to what
/// killedchild.h knows.
class KilledCentre
{
public:
    KilledCentre(const Domain& domain, quint64 seed);
    /// Before begin(): they meet there instead of in a folder.
    void meetAt(const QString& url) { m_centre.meetAt(url); }
    [[nodiscard]] QString begin();
    /// One life, one death, and a look at what is left.
    [[nodiscard]] QString round(bool named);
    [[nodiscard]] QString finish();
    [[nodiscard]] qsizetype acknowledged() const { return m_centre.actions(); }

    QMap<QByteArray, int> points; ///< how often one died where

private:
    [[nodiscard]] QString root() const;
    void listenTo(Site& site, const QStringList& lines) const;
    [[nodiscard]] QString lookAt(Site& site);
    [[nodiscard]] static QString nothingIsLost(Site& site);

    testkit::RandomSource m_random;
    SharedCentre m_centre;
    int m_kills = 0;
};

} // namespace kitcamp::syncproof
