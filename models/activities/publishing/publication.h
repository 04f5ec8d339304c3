// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/changewords.h"
#include "models/activities/publishing/noticetexts.h"
#include "models/activities/publishing/publishplan.h"
#include "models/store/store.h"

namespace kitcamp {

/// Whom some changes concern and what they are told: made again whenever other changes are chosen.
struct Publication {
    PublishPlan action;
    NoticeBatch notices; ///< as action carries them
    QHash<qint64, QString> names; ///< of the persons who are told
};

/// Makes the Action that publishes \p chosen and tells everybody once for each activity; with \p tell false
/// it tells nobody. \p remark is put below each text.
[[nodiscard]] Result<Publication> publicationOf(Store& store, const QList<PlanChange>& chosen, bool tell,
                                                const QString& remark = {});

/// Notices for the seats that are offered now in \p activity (0: in all), once for each offer.
[[nodiscard]] Result<NoticeBatch> offerNotices(Store& store, qint64 activity);

/// One text for the people of a roster whose participation has one of \p states; each once. \p cause: empty
/// gives each sending its own.
struct RosterNotice {
    qint64 activity = 0;
    QStringList states;
    NoticeText text;
    QString cause;
};
[[nodiscard]] Result<NoticeBatch> rosterNotices(Store& store, const RosterNotice& notice);

/// The text of a notice as one person gets it.
[[nodiscard]] NoticeText textFor(const NoticeBatch& batch, const NoticeDraft& draft, const QString& name);

} // namespace kitcamp
