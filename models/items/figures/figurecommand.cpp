// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurewords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// As a shell takes it: quoted where it has to be.
QString shellWord(const QString& word)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,+"_s;
    for (const QChar character : word) {
        if (!plain.contains(character))
            return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
    }
    return word.isEmpty() ? u"''"_s : word;
}

/// A comma within a key is written \,.
QString keysAsWord(QStringList keys)
{
    for (QString& key : keys)
        key.replace(u","_s, u"\\,"_s);
    return keys.join(u',');
}

} // namespace

QString commandLineOf(const FigureQuestion& question, const QString& file)
{
    QStringList words{u"kitcamp"_s, u"stats"_s, shellWord(file), shellWord(question.measure)};
    const auto add = [&](const QString& option, const QString& value) {
        words << option << shellWord(value);
    };
    if (!question.by.isEmpty())
        add(u"--by"_s, question.by.join(u','));
    for (const FigureFilter& filter : question.where)
        add(u"--where"_s, filter.dimension + (filter.except ? u"!="_s : u"="_s) + keysAsWord(filter.keys));
    if (question.period.from.isValid())
        add(u"--from"_s, question.period.from.toString(Qt::ISODate));
    if (question.period.until.isValid())
        add(u"--until"_s, question.period.until.toString(Qt::ISODate));
    if (question.academicYears)
        words << u"--academic"_s;
    if (question.comparison != FigureComparison::None)
        add(u"--compare"_s,
            question.comparison == FigureComparison::PreviousYear ? u"year"_s : u"previous"_s);
    if (question.cumulated)
        words << u"--cumulate"_s;
    if (question.most > 0)
        add(u"--most"_s, QString::number(question.most));
    return words.join(u' ');
}

} // namespace kitcamp
