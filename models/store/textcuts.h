// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace kitcamp {

/// What is cut out of one text, told by place and length alone: it says nothing of what stood there.
struct TextCut {
    qsizetype length = 0; ///< of the text before
    QList<std::pair<qsizetype, qsizetype>> spans; ///< where and how long; in order, none in another

    [[nodiscard]] static TextCut whole(const QString& text) { return {text.size(), {{0, text.size()}}}; }
    [[nodiscard]] bool isEmpty() const { return spans.isEmpty(); }
    /// \p text with \p sign in the place of each; as it is where it is of another length.
    [[nodiscard]] QString appliedTo(const QString& text, const QString& sign) const;
    /// Whether \p text is what it left behind.
    [[nodiscard]] bool isDoneIn(const QString& text, const QString& sign) const;
};

/// In a text of the file's content.
struct ContentCut {
    QString table;
    qint64 row = 0;
    QString column;
    TextCut cut;
};

/// In a text of an entry of the history: a value of its changes, or a parameter.
struct EntryCut {
    QString table; ///< empty: a parameter
    QString row;
    QString column; ///< or the way to the parameter: "values/note", "steps/0/note"
    bool after = false; ///< the value after the change
    TextCut cut;
};

/// What an erasing entry cuts out of texts about others, in content and history, so that every computer cuts
/// the same without knowing any word of it.
struct TextCuts {
    QList<ContentCut> content;
    QHash<QByteArray, QList<EntryCut>> entries; ///< by op id
    QString sign; ///< stands for what was cut out
    QByteArray last; ///< op id of the last entry of the history that was looked at

    [[nodiscard]] bool isEmpty() const { return content.isEmpty() && entries.isEmpty(); }
    [[nodiscard]] const ContentCut* find(const QString& table, qint64 row, const QString& column) const;
    /// As a parameter of the Action that erases; empty where nothing is cut.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] static TextCuts from(const QJsonObject& json);
    /// Of the parameters of the Action that erases.
    [[nodiscard]] static TextCuts in(const QJsonObject& parameters);
    static constexpr auto key = QLatin1String("texts");
};

/// Makes the cuts in the content of \p connection. The entry itself holds no text: whoever is named there
/// besides would stay in it. What is cut already stays as it is.
[[nodiscard]] Result<void> cutContent(Connection& connection, const TextCuts& cuts);
/// \p changes, a patchset, without the texts that \p cuts names.
[[nodiscard]] Result<Changeset> withoutTexts(Connection& connection, const Changeset& changes,
                                             const TextCuts& cuts);

} // namespace kitcamp
