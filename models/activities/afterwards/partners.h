// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/studentresults.h"

namespace kitcamp {

/// A university that students of the camp are of, in numbers.
struct Partner {
    qint64 organization = 0; ///< 0: of these students it is not known
    QString name;
    bool isHost = false;
    int applicants = 0; ///< students of every state
    int students = 0; ///< who take part
    int completed = 0;
    int noShows = 0;
    int certificates = 0;
    int withheld = 0; ///< students under age who are not handed on: no consent for that holds
};

/// The universities of a camp with their students: everything that is handed to one of them comes from here.
class Partners
{
public:
    [[nodiscard]] static Result<Partners> read(Connection& connection, qint64 activity, qint64 now);

    [[nodiscard]] const QString& campName() const { return m_campName; } ///< in the language of the window
    /// Universities that somebody came from first; by name.
    [[nodiscard]] const QList<Partner>& all() const { return m_partners; }
    [[nodiscard]] const Partner* partner(qint64 organization) const;
    /// Exactly the students of this university, those who took part first, by names; nobody else, also not as
    /// a mate or mentor; nobody under age without a consent to be handed on to partners.
    [[nodiscard]] QList<StudentResult> studentsOf(qint64 organization) const;

private:
    QString m_campName;
    QList<Partner> m_partners;
    QList<StudentResult> m_students;
};

} // namespace kitcamp
