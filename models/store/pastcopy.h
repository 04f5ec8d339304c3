// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/pastcopyknowledge.h"
#include "models/store/result.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace kitcamp {

struct Domain;
class PastCopyFolder;

/// The file as it knew things at the end of a day: a private copy with the later entries of the journal taken
/// back, whole and true for that day, with its history. It is gone when the last who holds it lets it go.
/// Open it with Store::openPast.
///
/// A day is one of the zone that the file names. Entries belong to it in the order of the journal: an entry
/// made before midnight that came after one made later (by a computer whose clock was wrong, or by sync) is
/// later too. What was erased from the file since is erased here as well.
class PastCopy
{
public:
    struct Source {
        QString path; ///< a file of this program's schema: one that was opened
        const Domain& domain; ///< must live as long as the copy, like the clock
        const Clock& clock;
    };
    struct Watch {
        std::function<void(double)> progress; ///< 0 to 1, never back
        std::function<bool()> cancelled;
    };
    /// Copies and takes back; works on a thread of its own too. Writers go on meanwhile: it is the file of
    /// the moment at which this begins. A day that is not over, or to come, is now.
    ///
    /// Errors, each with nothing left behind: the file knows nothing so early (ErrorCode::Refused, rule
    /// "before-the-file"), no room (ErrorCode::File), the file does not hold what its history says
    /// ("not-the-history"), Watch::cancelled (ErrorCode::Cancelled).
    [[nodiscard]] static Result<std::unique_ptr<PastCopy>> make(const Source& source, QDate day,
                                                                const Watch& watch);
    [[nodiscard]] static Result<std::unique_ptr<PastCopy>> make(const Source& source, QDate day);
    /// Removes what programs that were killed left behind. Cheap where there is nothing.
    static void removeLeftovers();
    ~PastCopy();
    PastCopy(const PastCopy&) = delete;
    PastCopy& operator=(const PastCopy&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& sourcePath() const { return m_sourcePath; }
    [[nodiscard]] QDate day() const { return m_knowledge.day; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// The last second of the day, or the moment of the copy where the day is not over.
    [[nodiscard]] qint64 endOfDay() const { return m_clock.now(); }
    /// Stands at endOfDay().
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Goes on.
    [[nodiscard]] const Clock& presentClock() const { return m_presentClock; }
    [[nodiscard]] const PastKnowledge& whatItKnows() const { return m_knowledge; }

private:
    struct Making;
    PastCopy(const Source& source, std::unique_ptr<PastCopyFolder> folder);
    [[nodiscard]] Result<void> findTheDay(Making& making, QDate day);
    [[nodiscard]] Error tooEarly(const Making& making) const;
    [[nodiscard]] Result<void> fill(const Making& making);

    std::unique_ptr<PastCopyFolder> m_folder;
    QString m_sourcePath;
    QString m_path;
    const Clock& m_presentClock;
    SettableClock m_clock;
    QTimeZone m_zone;
    PastKnowledge m_knowledge;
};

} // namespace kitcamp
