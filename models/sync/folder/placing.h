// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/folderaccess.h"

#include <chrono>

namespace kitcamp {

/// Gives a finished file its name unless the name is taken: the one step of a folder in which two computers
/// can get into each other's way. Answers Exists where the name is taken; then, and after each failure, the
/// file \p from may be there or not. NotThere: \p from was taken away; whoever wants to may try again.
class Placing
{
public:
    virtual ~Placing() = default;
    [[nodiscard]] virtual Outcome place(FolderAccess& access, const QString& from, const QString& to) = 0;
};

/// By a rename that refuses to replace: local disks, FAT, SMB on Linux and Windows.
class PlaceByRename : public Placing
{
public:
    [[nodiscard]] Outcome place(FolderAccess& access, const QString& from, const QString& to) override;
};

/// By a second name: NFS, sshfs.
class PlaceByLink : public Placing
{
public:
    [[nodiscard]] Outcome place(FolderAccess& access, const QString& from, const QString& to) override;
};

/// Where the file system knows neither: by a folder beside the name, `<name>.claim`, that holds the finished
/// file on its way. How it is safe stands in models/sync/README.md, "Claims".
class PlaceByClaim : public Placing
{
public:
    /// A claim that stands unchanged for \p patience belongs to somebody who died, and is broken.
    explicit PlaceByClaim(std::chrono::milliseconds patience = std::chrono::seconds(5))
        : m_patience(patience)
    {
    }
    [[nodiscard]] Outcome place(FolderAccess& access, const QString& from, const QString& to) override;

private:
    [[nodiscard]] Outcome claim(FolderAccess& access, const QString& own, const QString& to) const;
    [[nodiscard]] Outcome fill(FolderAccess& access, const QString& finished, const QString& to) const;

    std::chrono::milliseconds m_patience;
};

/// The first of the three that this folder can do; what cannot be done is not tried twice.
class PlaceAsPossible : public Placing
{
public:
    explicit PlaceAsPossible(std::chrono::milliseconds patience = std::chrono::seconds(5))
        : m_claim(patience)
    {
    }
    [[nodiscard]] Outcome place(FolderAccess& access, const QString& from, const QString& to) override;

private:
    enum class Way { Rename, Link, Claim };
    Way m_way = Way::Rename;
    PlaceByRename m_rename;
    PlaceByLink m_link;
    PlaceByClaim m_claim;
};

/// True where \p path is there and holds something: an empty file is a name that was claimed, no more.
[[nodiscard]] bool isFilled(FolderAccess& access, const QString& path);
/// The folder that claims \p path.
[[nodiscard]] QString claimOf(const QString& path);
/// Takes away a claim whose maker died; one who lives after all finds that it is gone.
void breakClaim(FolderAccess& access, const QString& claim);

} // namespace kitcamp
