// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/domain.h"
#include "models/store/erasures.h"
#include "models/store/writegate.h"

#include <QCoreApplication>

#include <chrono>

namespace kitcamp {

class JournalRedaction;

/// Takes what was erased out of the rest of one file: the bodies of its history, what waits in the inbox,
/// pictures that nobody has any more, the backups beside it, its -wal and the room that SQLite keeps. Works
/// with connections of its own, on any thread; nobody waits for it longer than a slice. It can be cancelled
/// and killed at any point and goes on with the next run; what it did stands in the table erasure.
class Redaction
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Redaction)
public:
    struct Watch {
        std::function<void(const QString& what, qint64 done, qint64 all)> progress;
        std::function<bool()> cancelled;
        std::chrono::milliseconds slice{20}; ///< how long the file is held at a time
        std::chrono::milliseconds quiet{200}; ///< nobody wrote for so long: then the file is packed anew
        std::chrono::milliseconds patience{10'000}; ///< but no longer is waited for that
    };
    /// \p path of a file that is open somewhere, or not. \p domain and \p clock must outlive this.
    Redaction(QString path, const Domain& domain, const Clock& clock);
    ~Redaction();

    /// Whether something is left to do in the file that \p connection reads; the hub is another matter.
    [[nodiscard]] static Result<bool> isOpen(Connection& connection);
    /// Does what is left; true where nothing is then. Where others keep the file busy the last step waits
    /// for the next run. Errors: ErrorCode::Cancelled, and those of the disk.
    [[nodiscard]] Result<bool> run(const Watch& watch);

private:
    struct Run; ///< what one run works with
    using Step = Result<void> (Redaction::*)(Run&);
    [[nodiscard]] Result<void> runStep(Run& run, QLatin1String step, Step body);
    [[nodiscard]] Result<void> redactJournal(Run& run);
    [[nodiscard]] Result<void> write(Run& run, const JournalRedaction& found);
    [[nodiscard]] Result<void> redactInbox(Run& run);
    [[nodiscard]] Result<void> dropPictures(Run& run);
    [[nodiscard]] Result<void> lookElsewhere(Run& run);
    [[nodiscard]] Result<void> redactCopies(Run& run);
    [[nodiscard]] Result<void> clean(Run& run);
    [[nodiscard]] Result<void> forgetWords(Run& run);
    [[nodiscard]] Result<bool> packAnew(Run& run);
    [[nodiscard]] Result<void> note(Run& run, const QJsonObject& values);
    [[nodiscard]] Result<void> readNotes(Run& run);
    [[nodiscard]] static Result<void> checkCancelled(const Run& run);

    QString m_path;
    const Domain& m_domain;
    const Clock& m_clock;
    WriteGate m_gate;
};

} // namespace kitcamp
