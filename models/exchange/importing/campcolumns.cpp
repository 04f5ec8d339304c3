// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/campcolumns.h"

#include "models/activities/attendees/identitynumbers.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/listwords.h"
#include "models/exchange/questionnaires/questionhead.h"
#include "models/exchange/questionnaires/questionnaire.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto questionPrefix = "question:"_L1;
constexpr double leastConfidence = 0.5;
constexpr double usualShare = 0.8;

/// What services tell of the one who answers; nobody asked it.
bool isServiceColumn(const QString& heading)
{
    static const QSet<QString> names{u"所用时间"_s,
                                     u"来源详情"_s,
                                     u"来自ip"_s,
                                     u"ip"_s,
                                     u"ip地址"_s,
                                     u"总分"_s,
                                     u"开始答题时间"_s,
                                     u"自然语言时间"_s,
                                     u"答题时长"_s,
                                     u"清洗数据结果"_s,
                                     u"智能清洗数据无效概率"_s,
                                     u"地理位置"_s,
                                     u"地理位置国家和地区"_s,
                                     u"地理位置省"_s,
                                     u"地理位置市"_s,
                                     u"用户id"_s,
                                     u"openid"_s,
                                     u"微信openid"_s,
                                     u"昵称"_s,
                                     u"头像"_s,
                                     u"用户代理"_s,
                                     u"ua"_s,
                                     u"设备"_s,
                                     u"开始时间"_s,
                                     u"start time"_s,
                                     u"last modified time"_s,
                                     u"ip address"_s,
                                     u"duration"_s,
                                     u"language"_s,
                                     u"referer"_s,
                                     u"user agent"_s,
                                     u"total points"_s,
                                     u"quiz feedback"_s,
                                     u"自定义字段"_s,
                                     u"第几题用时"_s};
    return names.contains(heading.simplified().toCaseFolded());
}

QString bareKey(const QString& heading)
{
    static const QRegularExpression brackets(u"[(（\\[【<][^)）\\]】>]*[)）\\]】>]"_s);
    return headKey(QString(heading).remove(brackets));
}

template <typename Test>
double share(const QStringList& cells, Test test)
{
    int values = 0;
    int fitting = 0;
    for (const QString& cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++values;
        fitting += test(cell.trimmed()) ? 1 : 0;
    }
    return values == 0 ? 0 : double(fitting) / values;
}

bool isIdentityCard(const QString& cell)
{
    static const QRegularExpression form(u"^[1-9]\\d{16}[\\dXx]$"_s);
    return form.match(cell).hasMatch();
}

bool isMail(const QString& cell)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}$"_s);
    return form.match(cell).hasMatch();
}

/// A title can mean a field, and the values something else.
bool fits(const QString& field, double confidence, const QStringList& cells)
{
    constexpr double named = 0.85; // a bad cell is said of its row
    if (field == "mail"_L1 && confidence >= named)
        return true;
    static const QRegularExpression year(u"^(19|20)\\d\\d"_s);
    if (std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
        return true;
    if (field == "gender"_L1)
        return share(cells, [](const QString& cell) { return !genderOf(cell).isEmpty(); }) > 0.5;
    if (field == "degree_level"_L1)
        return share(cells, [](const QString& cell) { return !degreeLevelOf(cell).isEmpty(); }) > 0.5;
    if (field == "entry_year"_L1)
        return share(cells, [](const QString& cell) { return year.match(cell).hasMatch(); }) > 0.5;
    if (field == "mail"_L1)
        return share(cells, isMail) > 0.5;
    return true;
}

/// Guesses by title, own fields and memory; afterwards each column has one field or none.
class Guessing
{
public:
    Guessing(ImportKind kind, const Table& table)
        : m_kind(kind)
        , m_table(table)
        , m_fields(table.header.size())
        , m_confidence(table.header.size(), 0)
        , m_said(table.header.size(), false)
    {
    }

    void byTitle()
    {
        const QList<ColumnGuess> guesses = guessColumns(m_kind, m_table.header);
        for (const ColumnGuess& guess : guesses) {
            if (asksQuestions(m_kind)
                && (guess.confidence < leastConfidence || m_table.severalColumns.contains(guess.column)
                    || !fits(guess.field, guess.confidence, m_table.column(guess.column))))
                continue;
            set(guess.column, guess.field, guess.confidence);
        }
    }
    void byOwn(const QList<OwnField>& own)
    {
        for (const OwnField& field : own) {
            QSet<QString> keys{headKey(field.title)};
            for (const QString& name : field.names)
                keys << headKey(name);
            keys.remove(QString());
            for (int column = 0; column < m_fields.size(); ++column) {
                const QString& heading = m_table.header[column];
                if (!keys.contains(headKey(heading)) && !keys.contains(bareKey(heading)))
                    continue;
                set(column, field.field, 1);
                m_said[column] = true;
                break;
            }
        }
    }
    void byMemory(const KnownColumns& memory, const QList<OwnField>& own)
    {
        for (int column = 0; column < m_fields.size(); ++column) {
            const auto said = memory.constFind(headKey(m_table.header[column]));
            if (said == memory.constEnd() || m_said[column])
                continue;
            const bool known = said->isEmpty() || *said == "question"_L1
                || importFields(m_kind).contains(*said)
                || std::any_of(own.begin(), own.end(),
                               [&](const OwnField& field) { return field.field == *said; });
            if (!known)
                continue; // of another activity
            set(column, *said == "question"_L1 ? newQuestionField(column) : *said, 1);
            m_said[column] = true;
        }
    }
    void byValues()
    {
        if (m_kind != ImportKind::Applications)
            return;
        for (int column = 0; column < m_fields.size(); ++column) {
            if (m_said[column])
                continue;
            const QStringList cells = m_table.column(column);
            if (share(cells, isIdentityCard) > usualShare && !m_fields.contains(u"identity_number"_s))
                set(column, u"identity_number"_s, 0.9);
            else if (m_fields[column].isEmpty() && share(cells, isMail) > usualShare
                     && !m_fields.contains(u"mail"_s))
                set(column, u"mail"_s, 0.6);
        }
    }
    /// Whatever is left is asked, unless the service adds it by itself or nobody answered it.
    void restIsAsked()
    {
        if (!asksQuestions(m_kind))
            return;
        for (int column = 0; column < m_fields.size(); ++column) {
            const QStringList cells = m_table.column(column);
            const bool empty = std::all_of(cells.begin(), cells.end(),
                                           [](const QString& cell) { return cell.trimmed().isEmpty(); });
            const bool left = m_said[column] || empty || m_table.header[column].trimmed().isEmpty()
                || isServiceColumn(m_table.header[column]);
            if (m_fields[column].isEmpty() && !left)
                set(column, newQuestionField(column), 1);
        }
    }
    [[nodiscard]] QList<ColumnGuess> result() const
    {
        QList<ColumnGuess> guesses;
        for (int column = 0; column < m_fields.size(); ++column) {
            if (!m_fields[column].isEmpty())
                guesses << ColumnGuess{column, m_fields[column], m_confidence[column]};
        }
        return guesses;
    }

private:
    /// No two columns hold the same.
    void set(int column, const QString& field, double confidence)
    {
        if (const qsizetype other = field.isEmpty() ? -1 : m_fields.indexOf(field); other >= 0)
            m_fields[other].clear();
        m_fields[column] = field;
        m_confidence[column] = confidence;
    }

    ImportKind m_kind;
    const Table& m_table;
    QStringList m_fields;
    QList<double> m_confidence;
    QList<bool> m_said;
};

} // namespace

bool isCampList(ImportKind kind)
{
    return kind == ImportKind::Applications || kind == ImportKind::Progress
        || kind == ImportKind::CloudAccounts || kind == ImportKind::JudgeScores || kind == ImportKind::Survey
        || kind == ImportKind::ContestResults;
}

bool asksQuestions(ImportKind kind)
{
    return kind == ImportKind::Applications || kind == ImportKind::Survey;
}

QString newQuestionField(int column)
{
    return questionPrefix + QString::number(column);
}

bool isNewQuestion(const QString& field)
{
    return field.startsWith(questionPrefix);
}

qint64 idOfField(const QString& field, QLatin1StringView prefix)
{
    return field.startsWith(prefix) ? field.mid(prefix.size()).toLongLong() : 0;
}

QList<ColumnGuess> guessedColumns(ImportKind kind, const Table& table, const QList<OwnField>& own,
                                  const KnownColumns& memory)
{
    if (!isCampList(kind))
        return guessColumns(kind, table.header, own);
    Guessing guessing(kind, table);
    guessing.byTitle();
    guessing.byOwn(own);
    guessing.byMemory(memory, own);
    guessing.byValues();
    guessing.restIsAsked();
    return guessing.result();
}

Table tableOf(ImportKind kind, const Table& table)
{
    return asksQuestions(kind) ? questionnaireTable(table) : table;
}

} // namespace kitcamp
