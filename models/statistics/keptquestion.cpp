// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/keptquestion.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KeptQuestions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::KeptQuestions)
};

Error notKept(Connection& connection, const QString& name)
{
    QStringList kept;
    const auto read =
        connection.each("SELECT name FROM figure_question WHERE archived=0 ORDER BY name, id LIMIT 8",
                        [&](const Statement& row) { kept << row.text(0); });
    const QString sentence = !read || kept.isEmpty()
        ? KeptQuestions::tr("No question is kept under the name \"%1\"; none is kept in this file.").arg(name)
        : KeptQuestions::tr("No question is kept under the name \"%1\"; there are: %2.", "%2: list")
              .arg(name, kept.join(u", "_s));
    return {ErrorCode::Usage, sentence, {}};
}

} // namespace

Result<FigureQuestion> keptQuestion(Connection& connection, const QString& name)
{
    std::optional<QString> text;
    KITCAMP_TRY(connection.each(
        "SELECT question FROM figure_question WHERE archived=0 AND"
        " (name=?1 OR name_en=?1 OR CAST(id AS TEXT)=?1) ORDER BY id LIMIT 1",
        [&](const Statement& row) { text = row.text(0); }, name));
    if (!text)
        return notKept(connection, name);
    return questionFromJson(QJsonDocument::fromJson(text->toUtf8()).object());
}

} // namespace kitcamp
