// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// A text for several people: {name} in it is each one's own name.
struct NoticeText {
    QString subject;
    QString body;
    friend bool operator==(const NoticeText&, const NoticeText&) = default;
};

/// Who is to be told what and why. cause: what it is about, made the same way each time, so that nobody is
/// told twice: "offer:PARTICIPATION:UNTIL".
struct NoticeDraft {
    qint64 id = 0; ///< of the new row
    QString cause;
    qint64 person = 0;
    qint64 activity = 0; ///< 0: none
    qint64 session = 0; ///< 0: none
    int text = 0; ///< place in the list of texts
};

/// Texts and who gets which, as an Action carries them.
struct NoticeBatch {
    QList<NoticeText> texts;
    QList<NoticeDraft> drafts;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<NoticeBatch> fromJson(const QJsonObject& json);
    /// Adds a notice; a text that is there already is kept once.
    void add(NoticeDraft draft, const NoticeText& text);
};

/// For the body of any Action: puts notices into the queue at \p at (Unix seconds). Whoever was told of a
/// cause already is left out. Returns how many were added.
[[nodiscard]] Result<int> queueNotices(Change& change, const NoticeBatch& batch, qint64 at);

/// Puts notices into the queue: free ones to a roster, offers of seats.
struct QueueNotices {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::QueueNotices)
public:
    static constexpr auto kind = QLatin1String("notice.queue");
    QJsonObject batch; ///< NoticeBatch
    qint64 activity = 0; ///< that they are about; 0: none
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("batch"), batch);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Says how open notices went out ("mail", "text", "csv"), that they are "dropped", or ("") that they are
/// open again.
struct MarkNotices {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MarkNotices)
public:
    static constexpr auto kind = QLatin1String("notice.mark");
    QList<qint64> ids;
    QString sentAs;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("ids"), ids);
        v(QLatin1String("sent_as"), sentAs);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
