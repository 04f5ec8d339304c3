// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personsummary.h"
#include "models/people/text/searchtext.h"

#include <QCoreApplication>

namespace kitcamp {

/// Whose number was scanned, and whether it may be used.
struct PersonHit {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonHit)
public:
    enum class State { Valid, NotYetValid, Expired, Lost };

    PersonId person;
    QString name; ///< of the person
    bool archived = false; ///< the person
    qint64 number = 0; ///< id of the person_number; 0: found by the login name
    QString kind; ///< student, staff, card, other; login
    QString value; ///< as people read it
    State state = State::Valid;
    QDate day; ///< NotYetValid: the first day, Expired: the last day, Lost: the day of the report

    [[nodiscard]] bool usable() const { return state == State::Valid && !archived; }
    /// Why it may not be used: "This card of 张三 was reported lost on 3 Mar 2026."; empty where it may.
    [[nodiscard]] QString sentence() const;
};

/// Finds persons: by what a scanner sends, and by what a hand types.
class PersonLookup
{
public:
    explicit PersonLookup(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By card number, personal number or login name, by an index: for every scan. Of several owners the one
    /// who may use it, else the newest. \p at in Unix seconds decides on validity, in the centre's zone.
    [[nodiscard]] Result<std::optional<PersonHit>> byScan(const QString& scan, qint64 at);
    /// By a number, a name in any writing, the end of a phone number, a mail address, an organization, or
    /// several of these: best first, archived persons last.
    [[nodiscard]] Result<QList<PersonSummary>> byText(const QString& text, int limit = 12);
    /// The same for the desk, where everybody sees the screen: who is under age at \p at (Unix seconds) is
    /// found by a whole number only.
    [[nodiscard]] Result<QList<PersonSummary>> byTextAtDesk(const QString& text, int limit, qint64 at);
    [[nodiscard]] Result<PersonSummary> summary(PersonId person);

private:
    [[nodiscard]] Result<std::optional<PersonHit>> byNumber(const QString& scan, qint64 at);
    [[nodiscard]] Result<std::optional<PersonHit>> byLogin(const QString& scan);
    [[nodiscard]] Result<QList<PersonId>> exactMatches(const QString& text);
    [[nodiscard]] Result<QList<PersonSummary>> matching(const QString& text, int limit, QDate deskDay);
    /// \p deskDay: valid: nobody who is under age on it.
    [[nodiscard]] Result<QList<PersonId>> rankedMatches(const QStringList& words, int limit, QDate deskDay);

    Connection& m_connection;
    std::optional<SearchText> m_searchText; ///< made when first needed: scans do without
};

} // namespace kitcamp
