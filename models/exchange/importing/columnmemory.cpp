// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What columns of a camp's lists may hold beside the usual, and what people said of them before.
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/questionnaires/questionhead.h"
#include "models/store/centre.h"

#include <QJsonDocument>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 500;

QString settingOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Applications:
        return u"import.columns.applications"_s;
    case ImportKind::Progress:
        return u"import.columns.progress"_s;
    case ImportKind::CloudAccounts:
        return u"import.columns.cloud-accounts"_s;
    case ImportKind::JudgeScores:
        return u"import.columns.judge-scores"_s;
    case ImportKind::Survey:
        return u"import.columns.survey"_s;
    case ImportKind::ContestResults:
        return u"import.columns.contest-results"_s;
    default:
        return {};
    }
}

/// Rows of id, name, English name.
Result<QList<OwnField>> namedFields(Connection& connection, QLatin1StringView prefix, const char* sql,
                                    qint64 of)
{
    QList<OwnField> fields;
    const bool english = QLocale().language() == QLocale::English;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            const bool inEnglish = english && !row.text(2).isEmpty();
            fields << OwnField{prefix + QString::number(row.integer(0)),
                               inEnglish ? row.text(2) : row.text(1),
                               {row.text(1), row.text(2)}};
        },
        of));
    return fields;
}

} // namespace

Result<QList<OwnField>> ownFields(Connection& connection, ImportKind kind, qint64 activity, qint64 object)
{
    switch (kind) {
    case ImportKind::Participants:
    case ImportKind::Applications:
        return answerFields(connection, activity);
    case ImportKind::Progress:
        return namedFields(
            connection, "module:"_L1,
            "SELECT id, title, title_en FROM pretraining_module WHERE activity=? ORDER BY place_in_order, id",
            activity);
    case ImportKind::JudgeScores:
        return namedFields(connection, "criterion:"_L1,
                           "SELECT id, name, name_en FROM rubric_criterion WHERE judging_round=? ORDER BY "
                           "place_in_order, id",
                           object);
    case ImportKind::Survey:
        return namedFields(
            connection, "item:"_L1,
            "SELECT id, text, text_en FROM survey_item WHERE survey=? ORDER BY place_in_order, id", object);
    default:
        return QList<OwnField>();
    }
}

Result<KnownColumns> knownColumns(Connection& connection, ImportKind kind)
{
    KnownColumns memory;
    const QString key = settingOf(kind);
    if (key.isEmpty())
        return memory;
    KITCAMP_ASSIGN(const auto written, connection.text("SELECT value FROM setting WHERE key=?", key));
    const QJsonObject object = QJsonDocument::fromJson(written.value_or(QString()).toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        memory.insert(it.key(), it->toString());
    return memory;
}

QJsonObject settingsOf(ImportKind kind, const Table& table, const QList<OwnField>& own,
                       const QList<ColumnGuess>& chosen, const KnownColumns& memory)
{
    const QList<ColumnGuess> usual = guessedColumns(kind, table, own, {});
    const auto fieldOf = [](const QList<ColumnGuess>& columns, int column) {
        const auto found = std::ranges::find(columns, column, &ColumnGuess::column);
        const QString field = found == columns.end() ? QString() : found->field;
        return isNewQuestion(field) ? u"question"_s : field;
    };
    KnownColumns kept = memory;
    for (int column = 0; column < table.header.size(); ++column) {
        const QString key = headKey(table.header[column]);
        if (key.isEmpty())
            continue;
        if (fieldOf(chosen, column) == fieldOf(usual, column))
            kept.remove(key);
        else
            kept.insert(key, fieldOf(chosen, column));
    }
    if (kept == memory || kept.size() > mostRemembered)
        return {};
    QJsonObject object;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        object.insert(it.key(), *it);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {{settingOf(kind), QString::fromUtf8(json)}};
}

} // namespace kitcamp
