// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/redactedbackups.h"
#include "models/store/store.h"
#include "models/store/wordplaces.h"

namespace kitcamp {

/// What became of one erasing, as this file knows it: for screens, papers and the command.
struct ErasureProtocol {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ErasureProtocol)
public:
    struct Count {
        QString table;
        qint64 rows = 0; ///< of which something was taken out of the history
    };
    /// A text about others in which a word of hers still stands, as nobody has changed it since.
    struct Left {
        WordPlace place;
        QString title; ///< "ESP32-0020: note"
    };
    struct AtHub {
        bool owed = false; ///< this file erased: it redacts the hub
        bool open = false; ///< and has not finished
        QString place;
        qint64 entries = 0; ///< whose bodies were replaced
        qint64 snapshot = 0; ///< the entry at which a new snapshot was made; 0: none
        QString waits; ///< why it has not finished; translated
    };
    OpId opId;
    qint64 seq = 0; ///< its place in the history
    qint64 at = 0; ///< Unix seconds
    QByteArray author; ///< the file that erased
    OperatorId operatorId;
    QList<qint64> persons;
    QString reason; ///< as it was given; may be empty
    std::optional<qint64> doneAt; ///< none while something is left to do
    bool historyDone = false; ///< no entry, no item of the inbox holds the details any more
    bool cleaned = false; ///< and nothing of them is left in the file's spare room
    QString waits; ///< why it is not cleaned yet; translated
    qint64 entries = 0; ///< bodies of the history that were redacted
    int inbox = 0;
    int pictures = 0;
    QList<Count> counts;
    QList<BackupOutcome> backups;
    int replaced = 0; ///< texts about others that were changed with it
    QList<Left> elsewhere;
    AtHub hub;
    QStringList oldPlaces; ///< that the log had left before, and that nobody has emptied

    /// Of file_info: a line for each such place, the last entry there and its URL.
    static constexpr auto oldPlacesKey = QLatin1String("sync.oldplaces");

    /// What was done, what is left to do and what no program can reach; translated.
    [[nodiscard]] QStringList sentences() const;
};

/// All erasings of the file, the newest first; \p opId: only that one.
[[nodiscard]] Result<QList<ErasureProtocol>> erasureProtocols(Store& store, const OpId& opId = {});
/// Where words of \p persons were left when they were erased, also what was changed since.
[[nodiscard]] Result<QList<WordPlace>> placesLeftOf(Store& store, const QList<qint64>& persons);

} // namespace kitcamp
