// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/organizationkind.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KindWords {
    QString kind;
    QRegularExpression name;
};

/// The first that fits counts: a university's press is a company, its attached school a school.
QList<KindWords> kindWords()
{
    constexpr auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const auto words = [](const QString& pattern) { return QRegularExpression(pattern, options); };
    return {{u"company"_s,
             words(u"(公司|集团|厂)$|\\b(ltd|limited|inc|incorporated|corp|corporation|company|llc|plc|"
                   "gmbh|ag|co)\\.?$"_s)},
            {u"school"_s,
             words(u"(中学|小学|学校|附中|附小|高中|初中|中专|技校|[一二三四五六七八九十]中|幼儿园)$|"
                   "\\b(high|middle|primary|secondary|elementary|grammar) school\\b"_s)},
            {u"university"_s,
             words(u"(大学|学院|研究生院|医学部|党校)$|\\b(university|universität|université|universidad|"
                   "college|polytechnic|institute of technology)\\b|\\buniv\\b"_s)},
            {u"school"_s, words(u"\\bschool\\b"_s)}};
}

/// Without campuses and what stands in brackets: "东川中学（徐汇校区）".
QString bareName(const QString& written)
{
    static const QRegularExpression brackets(u"[（(][^（()）]*[）)]"_s);
    static const QRegularExpression campus(u"(?<=大学|学院|中学|学校)[\\s·-]*\\S{0,6}(校区|分校|本部)$"_s);
    const QString name = QString(written).remove(brackets).simplified();
    const QString without = QString(name).remove(campus).simplified();
    return without.isEmpty() ? name : without;
}

} // namespace

QString organizationKindOf(const QString& name)
{
    static const QList<KindWords> all = kindWords();
    for (const QString& form : {name.simplified(), bareName(name)}) {
        for (const KindWords& words : all) {
            if (words.name.match(form).hasMatch())
                return words.kind;
        }
    }
    return u"other"_s;
}

} // namespace kitcamp
