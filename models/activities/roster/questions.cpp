// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/questions.h"

#include "models/store/refusal.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestScale = 100;

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// 3,5 and ３．５ as 3.5; nullopt where it is no number.
std::optional<QString> plainNumber(const QString& value)
{
    QString digits = value.normalized(QString::NormalizationForm_KC).trimmed();
    if (digits.count(u',') == 1 && !digits.contains(u'.') && digits.section(u',', 1).size() != 3)
        digits.replace(u',', u'.');
    digits.remove(u',');
    bool ok = false;
    const double number = QLocale::c().toDouble(digits, &ok);
    return ok && std::isfinite(number) ? std::optional(digits) : std::nullopt;
}

std::optional<QString> optionLike(const Question& question, const QString& value)
{
    const auto same = [](const QString& text) { return text.trimmed().toCaseFolded(); };
    for (const QString& option : question.options) {
        if (same(option) == same(value))
            return option;
    }
    return std::nullopt;
}

Result<QString> checkedNumber(const Question& question, const QString& value)
{
    const std::optional<QString> number = plainNumber(value);
    return number ? Result<QString>(*number)
                  : refused(SetAnswers::tr("\"%1\" asks for a number, and \"%2\" is none.")
                                .arg(question.textFor(QLocale()), value),
                            u"answer-number"_s);
}

Result<QString> checkedScale(const Question& question, const QString& value)
{
    const int low = question.options.value(0).toInt();
    const int high = question.options.value(1).toInt();
    const std::optional<QString> number = plainNumber(value);
    bool whole = false;
    const int step = number.value_or(QString()).toInt(&whole);
    if (!whole || step < low || step > high) {
        return refused(SetAnswers::tr("\"%1\" asks for a whole number from %2 to %3.")
                           .arg(question.textFor(QLocale()))
                           .arg(low)
                           .arg(high),
                       u"answer-scale"_s);
    }
    return QString::number(step);
}

Result<QString> checkedChoices(const Question& question, const QStringList& values)
{
    QStringList chosen;
    for (const QString& value : values) {
        const std::optional<QString> option = optionLike(question, value);
        if (!option) {
            return refused(SetAnswers::tr("\"%1\" knows no choice \"%2\". There are: %3.")
                               .arg(question.textFor(QLocale()), value, question.options.join(u", "_s)),
                           u"answer-choice"_s);
        }
        if (!chosen.contains(*option))
            chosen << *option;
    }
    return chosen.join(u'\n');
}

Question questionFrom(const Statement& row)
{
    return {.id = row.integer(0),
            .activity = row.integer(1),
            .kind = row.text(2),
            .text = row.text(3),
            .textEn = row.text(4),
            .options = linesOf(row.text(5)),
            .required = row.integer(6) != 0};
}

} // namespace

QString Question::textFor(const QLocale& locale) const
{
    return textEn.isEmpty() || locale.language() == QLocale::Chinese ? text : textEn;
}

Result<void> checkOptions(const QString& kind, const QString& options)
{
    const QStringList lines = linesOf(options);
    if (kind == "scale"_L1) {
        bool lowOk = false;
        bool highOk = false;
        const int low = lines.value(0).toInt(&lowOk);
        const int high = lines.value(1).toInt(&highOk);
        const bool fits = lines.size() == 2 && lowOk && highOk && low < high && high - low <= longestScale;
        return fits
            ? Result<void>()
            : refused(SetAnswers::tr("A scale needs its lowest and its highest number, one a line: 1 and 5."),
                      u"options-of-scale"_s);
    }
    if (kind != "choice"_L1 && kind != "several"_L1)
        return {};
    if (lines.size() < 2)
        return refused(SetAnswers::tr("Write down at least two choices, one a line."),
                       u"options-of-choice"_s);
    QStringList folded;
    for (const QString& line : lines)
        folded << line.toCaseFolded();
    return folded.removeDuplicates() == 0
        ? Result<void>()
        : refused(SetAnswers::tr("Two of the choices are the same."), u"options-of-choice"_s);
}

Result<QString> checkedAnswer(const Question& question, const QString& value)
{
    const QString given = value.trimmed();
    if (given.isEmpty() || question.kind == "text"_L1)
        return given;
    if (question.kind == "number"_L1)
        return checkedNumber(question, given);
    if (question.kind == "scale"_L1)
        return checkedScale(question, given);
    return checkedChoices(question, question.kind == "several"_L1 ? linesOf(given) : QStringList{given});
}

Result<QList<Question>> questionsOf(Connection& connection, qint64 activity)
{
    QList<Question> questions;
    KITCAMP_TRY(connection.each(
        "SELECT id, activity, kind, text, text_en, options, required FROM question WHERE activity=?"
        " ORDER BY place_in_order, id",
        [&](const Statement& row) { questions << questionFrom(row); }, activity));
    return questions;
}

Result<QHash<qint64, QString>> answersOf(Connection& connection, qint64 participation)
{
    QHash<qint64, QString> answers;
    KITCAMP_TRY(connection.each(
        "SELECT question, value FROM answer WHERE participation=?",
        [&](const Statement& row) { answers.insert(row.integer(0), row.text(1)); }, participation));
    return answers;
}

Result<QList<Question>> openQuestions(Connection& connection, qint64 participation)
{
    QList<Question> open;
    KITCAMP_TRY(connection.each(
        "SELECT q.id, q.activity, q.kind, q.text, q.text_en, q.options, q.required FROM participation AS p"
        " JOIN question AS q ON q.activity=p.activity LEFT JOIN answer AS a ON a.participation=p.id"
        " AND a.question=q.id WHERE p.id=? AND q.required=1 AND coalesce(a.value,'')=''"
        " ORDER BY q.place_in_order, q.id",
        [&](const Statement& row) { open << questionFrom(row); }, participation));
    return open;
}

} // namespace kitcamp
