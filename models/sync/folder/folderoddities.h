// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/hubfolder.h"

namespace kitcamp {

/// Looks through a hub's folder for what is not of Kitcamp's making, or was left by somebody who died.
class FolderOddities
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FolderOddities)
public:
    explicit FolderOddities(HubFolder& folder)
        : m_folder(folder)
    {
    }

    /// One sentence each, about fifty at most; the sentence of the failure where the folder cannot be read.
    [[nodiscard]] QStringList find();

private:
    /// True where a name belongs into its folder.
    using Expected = std::function<bool(const QString& name)>;
    void lookAtRoot();
    void lookAtLog();
    void lookAtBlobs();
    void lookAtCards();
    void lookAtLeftovers();
    /// Tells of all names in \p relative that are not \p expected and gives those that are.
    QStringList lookInto(const QString& relative, const Expected& expected);
    void tellUnknown(const QString& relative, const QString& name);
    void tell(const QString& sentence);
    [[nodiscard]] bool isEnough() const;

    HubFolder& m_folder;
    QStringList m_sentences;
};

} // namespace kitcamp
