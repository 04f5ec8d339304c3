// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/questionnaires/answercells.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 12; ///< of one answer; a person writes longer lists by hand
constexpr int mostOptions = 120; ///< hours of a week are asked so
constexpr int longestOption = 120;
constexpr double comesAgain =
    1.8; ///< how often an option is met at least, where signs may stand in free text

QString signsOf(ChoiceJoint joint)
{
    switch (joint) {
    case ChoiceJoint::None:
        break;
    case ChoiceJoint::Bar:
        return u"┋"_s;
    case ChoiceJoint::Arrow:
        return u"→"_s;
    case ChoiceJoint::Semicolon:
        return u";；"_s;
    case ChoiceJoint::Pipe:
        return u"|"_s;
    case ChoiceJoint::Line:
        return u"\n"_s;
    case ChoiceJoint::Comma:
        return u",，、"_s;
    }
    return {};
}

/// Divided at the signs, but not within 〖what somebody wrote beside a choice〗.
QStringList dividedAt(const QString& signs, const QString& text)
{
    QStringList parts{QString()};
    qsizetype closes = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'〖')
            closes = std::max(closes, text.indexOf(u'〗', i));
        if (i > closes && signs.contains(text[i]))
            parts << QString();
        else
            parts.last() += text[i];
    }
    return parts;
}

/// Options come again and again, and are short; what people write by hand does not.
bool areOptions(const QStringList& cells, ChoiceJoint joint)
{
    QSet<QString> distinct;
    int joined = 0;
    double all = 0;
    for (const QString& cell : cells) {
        const QStringList choices = choicesOf(cell, joint);
        joined += choices.size() > 1 ? 1 : 0;
        for (const QString& choice : choices) {
            if (choice.size() > longestOption)
                return false;
            distinct.insert(choice);
            ++all;
        }
    }
    const double needed = joint == ChoiceJoint::Comma ? 2 * comesAgain : comesAgain;
    const bool few = distinct.size() <= (joint == ChoiceJoint::Comma ? mostChoices : mostOptions);
    return joined > 0 && few && all >= needed * static_cast<double>(distinct.size());
}

/// The number that an option begins with, "4. Often": such options have an order of their own.
int leadingNumber(const QString& option)
{
    static const QRegularExpression form(u"^(\\d{1,2})\\s*[.、:：)）分-]"_s);
    const auto match = form.match(option);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QStringList inOrder(QStringList options)
{
    static const QRegularExpression other(u"^(其他|其它|other\\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    std::stable_partition(options.begin(), options.end(),
                          [](const QString& option) { return !other.match(option).hasMatch(); });
    const bool numbered = std::all_of(options.begin(), options.end(),
                                      [](const QString& option) { return leadingNumber(option) >= 0; });
    if (numbered)
        std::stable_sort(options.begin(), options.end(), [](const QString& left, const QString& right) {
            return leadingNumber(left) < leadingNumber(right);
        });
    return options;
}

GuessedQuestion numbersOf(const QStringList& cells)
{
    double least = 1e9;
    double most = -1e9;
    bool whole = true;
    for (const QString& cell : cells) {
        bool ok = false;
        const double number = cell.toDouble(&ok);
        if (!ok)
            return {};
        whole = whole && number == static_cast<int>(number);
        least = std::min(least, number);
        most = std::max(most, number);
    }
    if (!whole || least < 0 || most > 10 || cells.size() < 3)
        return {u"number"_s, {}};
    const int high = most <= 5 ? 5 : most <= 7 ? 7 : 10;
    return {u"scale"_s, {least < 1 ? u"0"_s : u"1"_s, QString::number(high)}};
}

} // namespace

QString answeredText(const QString& cell)
{
    static const QSet<QString> nothing{u"(跳过)"_s,    u"（跳过）"_s, u"(空)"_s, u"（空）"_s, u"跳过"_s,
                                       u"(skipped)"_s, u"(empty)"_s,  u"-3"_s,   u"-2"_s};
    const QString text = cell.trimmed();
    return nothing.contains(text.toLower()) ? QString() : text;
}

QString plainChoice(const QString& choice)
{
    static const QRegularExpression beside(u"\\s*〖[^〗]*〗?$"_s);
    QString plain = choice;
    return plain.remove(beside).simplified();
}

QString plainChoices(const QString& cell)
{
    static const QRegularExpression beside(u"\\s*〖[^〗]*〗"_s);
    return QString(cell).remove(beside);
}

QStringList writtenChoicesOf(const QString& cell, ChoiceJoint joint)
{
    QStringList choices;
    for (const QString& part : dividedAt(signsOf(joint), answeredText(cell))) {
        const QString choice = part.simplified();
        if (!plainChoice(choice).isEmpty() && !choices.contains(choice))
            choices << choice;
    }
    return choices;
}

QStringList choicesOf(const QString& cell, ChoiceJoint joint)
{
    QStringList choices;
    for (const QString& written : writtenChoicesOf(cell, joint)) {
        const QString choice = plainChoice(written);
        if (!choice.isEmpty() && !choices.contains(choice))
            choices << choice;
    }
    return choices;
}

ChoiceJoint choiceJoint(const QStringList& cells)
{
    const auto occurs = [&](QChar sign) {
        return std::any_of(cells.begin(), cells.end(),
                           [&](const QString& cell) { return cell.contains(sign); });
    };
    if (occurs(u'┋'))
        return ChoiceJoint::Bar;
    static constexpr std::array<std::pair<ChoiceJoint, char16_t>, 7> joints{{{ChoiceJoint::Arrow, u'→'},
                                                                             {ChoiceJoint::Semicolon, u';'},
                                                                             {ChoiceJoint::Semicolon, u'；'},
                                                                             {ChoiceJoint::Pipe, u'|'},
                                                                             {ChoiceJoint::Line, u'\n'},
                                                                             {ChoiceJoint::Comma, u','},
                                                                             {ChoiceJoint::Comma, u'、'}}};
    for (const auto& [joint, sign] : joints) {
        if (occurs(sign) && areOptions(cells, joint))
            return joint;
    }
    return ChoiceJoint::None;
}

GuessedQuestion guessedQuestion(const QStringList& cells, bool several)
{
    QStringList answered;
    QStringList distinct;
    QSet<QString> known;
    for (const QString& cell : cells) {
        const QStringList choices =
            several ? choicesOf(cell, ChoiceJoint::Line) : choicesOf(cell, ChoiceJoint::None);
        for (const QString& choice : choices) {
            answered << choice;
            if (!known.contains(choice) && known.size() <= mostOptions) {
                known.insert(choice);
                distinct << choice;
            }
        }
    }
    const bool tooLong = std::any_of(distinct.begin(), distinct.end(), [](const QString& one) {
        return one.size() > longestOption || one.contains(u'\n');
    });
    if (answered.isEmpty() || tooLong || distinct.size() > mostOptions)
        return {};
    if (several)
        return distinct.size() < 2 ? GuessedQuestion() : GuessedQuestion{u"several"_s, inOrder(distinct)};
    if (const GuessedQuestion number = numbersOf(answered); number.kind != "text"_L1)
        return number;
    const bool repeated =
        static_cast<double>(answered.size()) >= comesAgain * static_cast<double>(distinct.size());
    return distinct.size() >= 2 && distinct.size() <= 2 * mostChoices && repeated
        ? GuessedQuestion{u"choice"_s, inOrder(distinct)}
        : GuessedQuestion();
}

} // namespace kitcamp
