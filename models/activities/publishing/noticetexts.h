// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/notices.h"
#include "models/activities/publishing/spokenlanguage.h"
#include "models/store/recordactions.h"

namespace kitcamp {

/// What a kind of notice says in a language. FirstPlan: the plan of an activity of which nothing was
/// published before; the centre's own words for changes of the plan serve it, too. Fields in braces are
/// filled in: {name}, {activity}, {centre}, of a plan {changes}, of an offer {until}.
enum class NoticeKind { Plan, FirstPlan, Offer };

/// In which languages notices are written.
enum class NoticeLanguages {
    ByName, ///< each in the language of the person's name
    Chinese,
    English,
    Both, ///< one below the other
};

/// The centre's texts for notices: its settings, or those that come with the program.
class NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NoticeTexts)
public:
    [[nodiscard]] static Result<NoticeTexts> read(Connection& connection);

    [[nodiscard]] NoticeLanguages languages() const { return m_languages; }
    [[nodiscard]] const QString& sender() const { return m_sender; } ///< mail address; may be empty
    [[nodiscard]] NoticeText text(NoticeKind kind, NoticeLanguage language) const;
    /// In which languages somebody of this name is written to, in order.
    [[nodiscard]] QList<NoticeLanguage> languagesFor(const QString& personName) const;

    [[nodiscard]] static NoticeText usual(NoticeKind kind, NoticeLanguage language);
    /// Keys of the settings: "notice.plan.zh.subject", "notice.languages", "notice.sender".
    [[nodiscard]] static QString key(NoticeKind kind, NoticeLanguage language, QLatin1String part);
    [[nodiscard]] static QString languagesKey() { return QStringLiteral("notice.languages"); }
    [[nodiscard]] static QString senderKey() { return QStringLiteral("notice.sender"); }
    [[nodiscard]] static QString word(NoticeLanguages languages); ///< as the setting keeps it

private:
    QHash<QString, QString> m_values;
    NoticeLanguages m_languages = NoticeLanguages::ByName;
    QString m_sender;
};

/// \p text with the fields filled in, "{name}" left for the queue.
[[nodiscard]] NoticeText filled(NoticeText text, const QHash<QString, QString>& fields);
/// Two languages in one notice, the first above.
[[nodiscard]] NoticeText joined(const QList<NoticeText>& texts);

} // namespace kitcamp
