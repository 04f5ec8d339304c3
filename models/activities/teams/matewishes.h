// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamroster.h"
#include "models/people/text/personnames.h"
#include "models/store/recordactions.h"

#include <QCoreApplication>

namespace kitcamp {

/// Somebody whom a written name may mean.
struct MateCandidate {
    enum class Why {
        Same, ///< the name, also in Latin letters or the surname last
        Misspelt,
        Nickname,
        PartOfName, ///< the given name or the surname alone
    };
    qint64 participation = 0;
    Why why = Why::Same;
    double score = 0; ///< 0..1
};

/// A name that somebody wrote about a mate, and whom it means.
struct MatchedWish {
    enum class State {
        Certain, ///< one has this name
        Likely, ///< one fits by far best; a person looks at it
        Doubtful, ///< several fit, or one only a little
        Nobody,
        Self, ///< wrote the own name
    };
    qint64 participation = 0;
    QString written;
    bool without = false; ///< would rather not be with
    State state = State::Nobody;
    QList<MateCandidate> candidates; ///< best first
    qint64 mate = 0; ///< proposed, or chosen by a person; 0: nobody
};

/// Finds which participants written names mean: misspelt, shortened, "Surname Name", in Latin letters. Not
/// thread-safe.
class MateNames
{
public:
    explicit MateNames(const QList<TeamStudent>& students);

    /// Names between commas, semicolons, "and", 和; one name may itself have a comma ("Li, Na").
    [[nodiscard]] QList<MatchedWish> matched(qint64 participation, const QString& cell, bool without);

private:
    struct Known {
        qint64 participation = 0;
        PersonNameKey key;
        QStringList words; ///< folded
    };
    struct Written {
        PersonNameKey key;
        QStringList words;
    };

    [[nodiscard]] Written prepared(const QString& written);
    [[nodiscard]] MatchedWish match(qint64 participation, const QString& written);
    [[nodiscard]] std::optional<MateCandidate> compared(const Written& written, const Known& known) const;
    [[nodiscard]] QStringList namesIn(const QString& cell);

    PersonNames m_names;
    TextFolding m_folding;
    QList<Known> m_known;
};

/// All that was answered to the questions about mates. 0: there is no such question.
struct WishQuestions {
    qint64 with = 0;
    qint64 without = 0;
};
/// The questions that seem to ask for mates, by their words.
[[nodiscard]] WishQuestions guessedWishQuestions(const TeamRoster& roster);
[[nodiscard]] QList<MatchedWish> matchedWishes(const TeamRoster& roster, const WishQuestions& questions);
/// Wishes that the file has already: what a person decided there is kept.
[[nodiscard]] Result<void> keepDecided(Connection& connection, qint64 activity, QList<MatchedWish>& wishes);
/// Writes what \p wishes say and takes away what they no longer say; without steps where all is so already.
[[nodiscard]] Result<RecordBatch> wishesBatch(Connection& connection, qint64 activity,
                                              const QList<MatchedWish>& wishes, IdGenerator& ids);

} // namespace kitcamp
