// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/noticetexts.h"
#include "models/store/store.h"

namespace kitcamp {

/// What applicants are told of a selection.
enum class SelectionNotice { Offered, MovedUp, Waiting, Declined };
[[nodiscard]] QList<SelectionNotice> selectionNotices();

/// The centre's words for notices of a selection: its settings, or those that come with the program. Fields
/// in braces are filled in: {name}, {camp}, {centre}, of an offer {deadline}.
class SelectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SelectionTexts)
public:
    [[nodiscard]] static Result<SelectionTexts> read(Connection& connection);

    [[nodiscard]] NoticeText text(SelectionNotice notice, NoticeLanguage language) const;
    [[nodiscard]] const NoticeTexts& common() const { return m_common; }

    [[nodiscard]] static NoticeText usual(SelectionNotice notice, NoticeLanguage language);
    /// Keys of the settings: "notice.selection_offered.zh.subject".
    [[nodiscard]] static QString key(SelectionNotice notice, NoticeLanguage language, QLatin1String part);
    /// "offered", "moved_up", "waiting", "declined"
    [[nodiscard]] static QString word(SelectionNotice notice);
    [[nodiscard]] static QString title(SelectionNotice notice);

private:
    QHash<QString, QString> m_values;
    NoticeTexts m_common;
};

/// A notice that somebody has not got yet.
struct DueNotice {
    SelectionNotice notice = SelectionNotice::Offered;
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    std::optional<qint64> until;

    /// Made the same way each time: nobody is told twice of one cause. An offer has the cause that offers
    /// have elsewhere.
    [[nodiscard]] QString cause() const;
};

/// In the order of the roster's names. Offers that lapsed are left out; MovedUp: offered after having been
/// told to wait.
[[nodiscard]] Result<QList<DueNotice>> dueNotices(Store& store, qint64 activity);
[[nodiscard]] Result<NoticeBatch> noticeBatch(Store& store, qint64 activity, const QList<DueNotice>& due);

} // namespace kitcamp
