// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/syncproof/sharedcentre.h"

namespace kitcamp::syncproof {

/// A few computers with one hub for tests of single faults: what they do is told in places, one row each.
class FaultDesks
{
public:
    FaultDesks(const Domain& domain, int files);

    [[nodiscard]] SharedCentre& centre() { return m_centre; }
    [[nodiscard]] Store& store(int file) { return m_centre.site(file).store(); }
    [[nodiscard]] QString path(int file) { return m_centre.site(file).path(); }
    [[nodiscard]] QString hubFolder() const { return m_centre.hubFolder(); }
    /// A path beside the hub.
    [[nodiscard]] QString beside(const QString& name) const;

    /// A row of its own; the test stops where it is refused.
    void add(int file, const QString& name);
    [[nodiscard]] Result<SyncReport> meet(int file);
    /// The names of the added rows that \p file holds.
    [[nodiscard]] QStringList names(int file);
    /// Everything of CentreProof, after a round of meetings; empty where it holds.
    [[nodiscard]] QString proveTogether();

private:
    SharedCentre m_centre;
};

/// Copies a folder with all that is in it.
void copyFolder(const QString& from, const QString& to);
/// \p from takes the place of \p to.
void replaceFolder(const QString& from, const QString& to);
/// The packs of a folder hub's log, in order.
[[nodiscard]] QStringList packsOf(const QString& hubFolder);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace kitcamp::syncproof
