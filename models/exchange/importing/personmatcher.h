// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importplan.h"
#include "models/exchange/importing/personindex.h"

#include <QSet>

namespace kitcamp {

/// What a row of a list says of whom it means.
struct PersonWords {
    QString name;
    qint64 school = 0; ///< id of the organization; 0: not known
    qint64 byNumbers = 0; ///< who has the row's numbers
    QStringList numberKinds; ///< kinds of number that the row has
    QString numbers; ///< as written
    QString login;
    QString mail;
    QString phone; ///< looked at where it is given: an application's
    bool contactTells = false; ///< another mail or phone is another person: an application's
    bool hasNamesakes = false; ///< the list has several people of this name and school
};

/// Whom a row means: somebody for certain, nobody yet (0), or a question.
struct PersonMatch {
    qint64 person = 0;
    std::optional<PersonQuestion> doubt;
};

/// Decides whom the rows of an enrolment list mean: by number, login or mail address together with the name,
/// else by the name within a school. What does not fit together is a question, never a guess.
class PersonMatcher
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonMatcher)
public:
    PersonMatcher(Store& store, const PersonIndex& people)
        : m_store(store)
        , m_people(people)
    {
    }

    [[nodiscard]] Result<void> load();
    [[nodiscard]] PersonMatch match(const PersonWords& words) const;

private:
    [[nodiscard]] bool isCalled(qint64 person, const QString& name) const;
    [[nodiscard]] std::optional<PersonMatch> byAddress(const PersonWords& words) const;
    [[nodiscard]] std::optional<PersonMatch> byPhone(const PersonWords& words) const;
    [[nodiscard]] PersonMatch byName(const PersonWords& words) const;
    [[nodiscard]] bool hasOtherNumber(qint64 person, const PersonWords& words) const;
    [[nodiscard]] PersonMatch doubt(const PersonWords& words, const QString& reason,
                                    const QList<qint64>& candidates, bool mayBeNew) const;
    [[nodiscard]] PersonCandidate candidate(qint64 person) const;

    Store& m_store;
    const PersonIndex& m_people;
    QSet<std::pair<qint64, QString>> m_numberKinds; ///< person, kind of a number that they have
};

} // namespace kitcamp
