// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/answerfields.h"

#include <QLocale>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "answer:"_L1;

bool areOptions(const QStringList& parts, const QStringList& options)
{
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return options.contains(part, Qt::CaseInsensitive); });
}

} // namespace

Result<QList<OwnField>> answerFields(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const QList<Question> questions, questionsOf(connection, activity));
    QList<OwnField> fields;
    for (const Question& question : questions)
        fields << OwnField{prefix + QString::number(question.id),
                           question.textFor(QLocale()),
                           {question.text, question.textEn}};
    return fields;
}

qint64 questionOfField(const QString& field)
{
    return field.startsWith(prefix) ? field.mid(prefix.size()).toLongLong() : 0;
}

/// Forms divide the answers by signs that may also stand within one: the first way that gives options only
/// is meant.
QString answerText(const Question& question, const QString& cell)
{
    if (question.kind != "several"_L1)
        return cell.trimmed();
    static const QRegularExpression strong(u"[;；\\n|┋]"_s);
    static const QRegularExpression weak(u"[;；\\n|┋,，、]"_s);
    for (const QRegularExpression& divider : {strong, weak}) {
        QStringList parts;
        for (const QString& part : cell.split(divider, Qt::SkipEmptyParts))
            parts << part.simplified();
        parts.removeAll(QString());
        if (areOptions(parts, question.options))
            return parts.join(u'\n');
    }
    return cell.trimmed();
}

} // namespace kitcamp
