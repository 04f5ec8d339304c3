// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/studentresults.h"
#include "models/activities/publishing/notices.h"
#include "models/store/store.h"

namespace kitcamp {

/// Who is invited next year.
struct InvitationRule {
    bool onlyCompleted = true;
    int leastPoints = 0; ///< whole points; 0: the score does not matter
    bool noFinalYear = true; ///< who is a student next year still, as far as the entry year is known
    bool askedAgain = false; ///< only who applied for another camp since
    qint64 item = 0; ///< survey_item: only who gave this answer; 0: whatever was answered
    QString answer;
};

/// A question of the camp's questionnaires that was asked with names and says who wants to come again. Who
/// answered what is shown of no other question.
struct WishToReturn {
    qint64 item = 0;
    QString text;
    QStringList answers; ///< that were given with a name
};
[[nodiscard]] Result<QList<WishToReturn>> wishesToReturn(Connection& connection, qint64 activity);

/// A student of the camp, and whether she is invited by the rule.
struct InvitationCandidate {
    StudentResult student;
    bool fits = false;
    bool wasTold = false; ///< her invitation is in the queue already, or went out
    QString why; ///< why not, translated; empty where she fits
};

/// Those who were to come, in order of universities and names. Who did not come is never invited.
[[nodiscard]] Result<QList<InvitationCandidate>> invitationList(Store& store, qint64 activity,
                                                                const InvitationRule& rule);

/// Whether somebody finishes her studies before \p day, by the usual years of her degree; false where the
/// entry year is not known.
[[nodiscard]] bool finishesBefore(const StudentResult& student, QDate day);

/// Notices to those who fit and were not told yet, each in her language; \p addition: a sentence of the
/// organiser's own, as it is, in all of them.
[[nodiscard]] Result<NoticeBatch> invitationNotices(Store& store, qint64 activity,
                                                    const QList<InvitationCandidate>& candidates,
                                                    const QString& addition);

} // namespace kitcamp
