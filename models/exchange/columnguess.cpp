// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnguess.h"

#include "models/exchange/columnnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double ExactName = 1.0;
constexpr double LikelyName = 0.6;
constexpr double WithoutBrackets = 0.95;
constexpr double WithoutFiller = 0.85;
constexpr double PartOfName = 0.8;

struct KnownName {
    QString field;
    double confidence = 0;
};
using KnownNames = QMultiHash<QString, KnownName>;

/// Only letters and digits, in small forms: "Checked Out To: Username" and "checked_out_to username" are one.
QString normalized(const QString& name)
{
    QString letters;
    const QString folded = name.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar character : folded) {
        if (character.isLetterOrNumber())
            letters += character;
    }
    return letters;
}

KnownNames knownNames(ImportKind kind)
{
    KnownNames known;
    const auto add = [&known](QStringView names, const QString& field, double confidence) {
        for (const QStringView name : names.tokenize(u'|', Qt::SkipEmptyParts))
            known.insert(normalized(name.toString()), {field, confidence});
    };
    for (const ColumnNames& names : columnNames(kind)) {
        add(names.exact, names.field, ExactName);
        add(names.likely, names.field, LikelyName);
        known.insert(normalized(names.field), {names.field, ExactName});
    }
    return known;
}

/// Words around the name: of questions of a form, of those who must fill it in, of whose it is.
QString withoutFiller(const QString& name)
{
    static const QRegularExpression words(
        u"\\b(what|which|is|are|your|the|please|enter|fill|in|with|do|you|identify|my|of|a|required|optional)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chinese(
        u"^(请输入|请填写|请选择|填写|您的|你的|本人|学生|参训|参赛者|学员|人员|个人)+|(必填|选填)$"_s);
    QString rest = name;
    return rest.remove(words).remove(chinese);
}

/// The name itself and what it may be reduced to, with how much that is worth.
QList<std::pair<QString, double>> readings(const QString& name)
{
    static const QRegularExpression brackets(u"[(（\\[【<][^)）\\]】>]*[)）\\]】>]"_s);
    static const QRegularExpression dividers(
        u"[/|\\\\\\n()（）\\[\\]【】:：]|(?<=[\\x{2E80}-\\x{9FFF}])\\s*(?=[A-Za-z])|(?<=[A-Za-z])\\s*(?=[\\x{2E80}-\\x{9FFF}])"_s);
    const QString bare = QString(name).remove(brackets);
    QList<std::pair<QString, double>> found{{normalized(name), 1.0},
                                            {normalized(bare), WithoutBrackets},
                                            {normalized(withoutFiller(bare)), WithoutFiller}};
    const QStringList parts = name.split(dividers, Qt::SkipEmptyParts);
    if (parts.size() > 1 && !name.contains(u": "_s)) { // "Checked Out To: Location" is about its first half
        for (const QString& part : parts)
            found.append({normalized(part), PartOfName});
    }
    return found;
}

QList<ColumnGuess> candidates(const KnownNames& known, int column, const QString& name)
{
    QHash<QString, double> best;
    const auto all = readings(name);
    for (const auto& [reading, worth] : all) {
        const auto [first, last] = known.equal_range(reading);
        for (auto found = first; found != last; ++found)
            best[found->field] = std::max(best[found->field], found->confidence * worth);
    }
    QList<ColumnGuess> guesses;
    for (auto guess = best.cbegin(); guess != best.cend(); ++guess)
        guesses.append({column, guess.key(), guess.value()});
    return guesses;
}

} // namespace

QList<ColumnGuess> guessColumns(ImportKind kind, const QStringList& header)
{
    const KnownNames known = knownNames(kind);
    const QStringList fields = importFields(kind);
    QList<ColumnGuess> all;
    for (int column = 0; column < header.size(); ++column)
        all += candidates(known, column, header[column]);
    std::ranges::sort(all, [&fields](const ColumnGuess& left, const ColumnGuess& right) {
        return std::tuple(-left.confidence, left.column, fields.indexOf(left.field))
            < std::tuple(-right.confidence, right.column, fields.indexOf(right.field));
    });
    QSet<int> columns;
    QSet<QString> taken;
    QList<ColumnGuess> guesses;
    for (const ColumnGuess& guess : std::as_const(all)) {
        if (columns.contains(guess.column) || taken.contains(guess.field))
            continue;
        columns.insert(guess.column);
        taken.insert(guess.field);
        guesses.append(guess);
    }
    std::ranges::sort(guesses, {}, &ColumnGuess::column);
    return guesses;
}

QList<ColumnGuess> guessColumns(ImportKind kind, const QStringList& header, const QList<OwnField>& own)
{
    QList<ColumnGuess> guesses = guessColumns(kind, header);
    for (const OwnField& field : own) {
        QStringList names{normalized(field.title)};
        for (const QString& name : field.names)
            names << normalized(name);
        for (int column = 0; column < header.size(); ++column) {
            if (normalized(header[column]).isEmpty() || !names.contains(normalized(header[column])))
                continue;
            guesses.removeIf([&](const ColumnGuess& guess) { return guess.column == column; });
            guesses.append({column, field.field, ExactName});
            break;
        }
    }
    std::ranges::sort(guesses, {}, &ColumnGuess::column);
    return guesses;
}

int columnOf(const QList<ColumnGuess>& guesses, const QString& field)
{
    const auto found = std::ranges::find(guesses, field, &ColumnGuess::field);
    return found == guesses.end() ? -1 : found->column;
}

QStringList importFields(ImportKind kind)
{
    QStringList fields;
    for (const ColumnNames& names : columnNames(kind))
        fields.append(names.field);
    return fields;
}

} // namespace kitcamp
