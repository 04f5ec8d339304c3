// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/selectionbook.h"

#include <QLocale>

#include <algorithm>

namespace kitcamp {

Result<SelectionBook> SelectionBook::read(Connection& connection, qint64 activity, const QLocale& locale)
{
    SelectionBook book;
    book.activity = activity;
    KITCAMP_ASSIGN(book.seats, readSeats(connection, activity));
    KITCAMP_ASSIGN(
        const auto name,
        connection.text(
            locale.language() == QLocale::Chinese
                ? "SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM activity WHERE id=?"
                : "SELECT CASE WHEN name_en<>'' THEN name_en ELSE name END FROM activity WHERE id=?",
            activity));
    book.name = name.value_or(QString());
    KITCAMP_ASSIGN(book.criteria, criteriaOf(connection, activity));
    KITCAMP_ASSIGN(book.applicants, applicantsOf(connection, activity, book.criteria, locale));
    KITCAMP_ASSIGN(book.quotas, quotasOf(connection, activity, book.applicants, locale));
    return book;
}

int SelectionBook::placeOf(qint64 participation) const
{
    const auto found = std::find_if(applicants.begin(), applicants.end(),
                                    [&](const Applicant& one) { return one.participation == participation; });
    return found == applicants.end() ? -1 : static_cast<int>(found - applicants.begin());
}

int SelectionBook::candidates() const
{
    return static_cast<int>(std::count_if(applicants.begin(), applicants.end(),
                                          [](const Applicant& one) { return one.isCandidate(); }));
}

SelectionBook SelectionBook::beforeOffers() const
{
    SelectionBook before = *this;
    for (Applicant& one : before.applicants) {
        if (holdsSeat(one.state))
            one.state = ParticipationState::Applied;
    }
    for (SelectionQuota& quota : before.quotas) {
        quota.members += quota.holders;
        quota.holders.clear();
        quota.held = 0;
    }
    before.seats.siteTaken = before.seats.onlineTaken = before.seats.eitherTaken = 0;
    before.seats.beyond = before.seats.offered = 0;
    return before;
}

QStringList SelectionBook::shortages() const
{
    QStringList sentences;
    for (const SelectionQuota& quota : quotas) {
        const QString sentence = quota.shortage();
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences;
}

} // namespace kitcamp
