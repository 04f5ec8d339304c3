// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// What the files of a centre know of each other: tells the own card, keeps the others' in the table
/// known_file, so that names are there without the hub, and compares contents where two files stand on the
/// same entry.
class FileCards
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FileCards)
public:
    FileCards(Store& store, Hub& hub);

    /// To be called at the end of a meeting; \p moved: entries went either way in it. Looks into the hub at
    /// most once a minute where nothing moved. Gives a sentence for each file that has the same entries as
    /// this one and another content.
    [[nodiscard]] Result<QStringList> exchange(const LogPosition& standing, bool moved,
                                               const std::function<bool()>& interrupted);

private:
    /// What the content hashed to when the file stood at head: "5:<hex>", after the schema's version, because
    /// an older program's tables have fewer columns.
    struct State {
        LogPosition head{-1, {}};
        QString hash;
    };
    void recallState();
    [[nodiscard]] bool isStateDue(const LogPosition& standing, bool compares) const;
    [[nodiscard]] Result<State> stateAt(const LogPosition& standing, bool compares,
                                        const std::function<bool()>& interrupted);
    /// nullopt where something is unsent by now, or where it was interrupted.
    [[nodiscard]] Result<std::optional<QString>> hashContent(const LogPosition& standing,
                                                             const std::function<bool()>& interrupted);
    [[nodiscard]] Result<void> remember(const FileCard& own);
    [[nodiscard]] QStringList differences() const;

    Store& m_store;
    Hub& m_hub;
    State m_state;
    LogPosition m_lastStanding;
    qint64 m_standsSince = 0; ///< of WriteGate::now()
    qint64 m_lastTold = 0; ///< the same; 0: not yet
    qint64 m_lastRedacted = 0; ///< as the last meeting found it
    QList<FileCard> m_others;
};

} // namespace kitcamp
