// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

/// A question that an activity asks its participants.
struct Question {
    qint64 id = 0;
    qint64 activity = 0;
    QString kind; ///< 'text', 'number', 'choice', 'several', 'scale'
    QString text;
    QString textEn;
    QStringList options; ///< of a choice and of several; of a scale: low and high
    bool required = false;

    /// In the language of \p locale, the other one where that is empty.
    [[nodiscard]] QString textFor(const QLocale& locale) const;
};

/// Whether the options fit the kind: a choice has two or more, a scale a low and a higher number.
[[nodiscard]] Result<void> checkOptions(const QString& kind, const QString& options);
/// \p value as it is stored: trimmed, numbers in digits with a point, the options as the question has them.
/// Refused with a sentence that names the question where it does not fit. Empty is no answer and fits.
[[nodiscard]] Result<QString> checkedAnswer(const Question& question, const QString& value);

/// In their order.
[[nodiscard]] Result<QList<Question>> questionsOf(Connection& connection, qint64 activity);
/// Question -> value.
[[nodiscard]] Result<QHash<qint64, QString>> answersOf(Connection& connection, qint64 participation);
/// Required questions that \p participation has not answered.
[[nodiscard]] Result<QList<Question>> openQuestions(Connection& connection, qint64 participation);

/// An answer and the id of its row, should it be the first.
struct GivenAnswer {
    qint64 id = 0;
    qint64 question = 0;
    QString value; ///< several: one a line; empty: the answer is taken away
};
[[nodiscard]] QJsonValue toJson(const GivenAnswer& answer);
[[nodiscard]] bool fromJson(const QJsonValue& json, GivenAnswer& answer);

/// Keeps what somebody answered. Each value is checked by its question, which must be of the same activity.
struct SetAnswers {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SetAnswers)
public:
    static constexpr auto kind = QLatin1String("participation.answer");
    qint64 participation = 0;
    QList<GivenAnswer> answers;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("participation"), participation);
        v(QLatin1String("answers"), answers);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
