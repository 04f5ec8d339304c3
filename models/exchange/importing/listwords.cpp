// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/listwords.h"

#include <QHash>

// Words of lists that universities and other programs write; translations do not belong here.
namespace kitcamp {

using namespace Qt::StringLiterals;

QString genderOf(const QString& written)
{
    static const QHash<QString, QString> words{
        {u"f"_s, u"f"_s},      {u"female"_s, u"f"_s}, {u"女"_s, u"f"_s},    {u"w"_s, u"f"_s},
        {u"woman"_s, u"f"_s},  {u"m"_s, u"m"_s},      {u"male"_s, u"m"_s},  {u"男"_s, u"m"_s},
        {u"man"_s, u"m"_s},    {u"x"_s, u"x"_s},      {u"other"_s, u"x"_s}, {u"其他"_s, u"x"_s},
        {u"diverse"_s, u"x"_s}};
    return words.value(written.toCaseFolded());
}

QString degreeLevelOf(const QString& written)
{
    static const QHash<QString, QString> words{
        {u"本科"_s, u"bachelor"_s},     {u"本科生"_s, u"bachelor"_s},
        {u"bachelor"_s, u"bachelor"_s}, {u"undergraduate"_s, u"bachelor"_s},
        {u"硕士"_s, u"master"_s},       {u"硕士研究生"_s, u"master"_s},
        {u"master"_s, u"master"_s},     {u"postgraduate"_s, u"master"_s},
        {u"研究生"_s, u"master"_s},     {u"博士"_s, u"doctor"_s},
        {u"博士研究生"_s, u"doctor"_s}, {u"phd"_s, u"doctor"_s},
        {u"doctor"_s, u"doctor"_s},     {u"doctoral"_s, u"doctor"_s},
        {u"中学"_s, u"school"_s},       {u"高中"_s, u"school"_s},
        {u"school"_s, u"school"_s},     {u"pupil"_s, u"school"_s},
        {u"教师"_s, u"staff"_s},        {u"教职工"_s, u"staff"_s},
        {u"staff"_s, u"staff"_s},       {u"teacher"_s, u"staff"_s}};
    return words.value(written.toCaseFolded());
}

QString conditionOf(const QString& written)
{
    static const QHash<QString, QString> words{{u"broken"_s, u"broken"_s},
                                               {u"损坏"_s, u"broken"_s},
                                               {u"维修"_s, u"broken"_s},
                                               {u"维修中"_s, u"broken"_s},
                                               {u"out for repair"_s, u"broken"_s},
                                               {u"out for diagnostics"_s, u"broken"_s},
                                               {u"broken - not fixable"_s, u"broken"_s},
                                               {u"lost"_s, u"lost"_s},
                                               {u"lost/stolen"_s, u"lost"_s},
                                               {u"丢失"_s, u"lost"_s},
                                               {u"archived"_s, u"withdrawn"_s},
                                               {u"报废"_s, u"withdrawn"_s},
                                               {u"withdrawn"_s, u"withdrawn"_s},
                                               {u"retired"_s, u"withdrawn"_s},
                                               {u"good"_s, u"good"_s},
                                               {u"完好"_s, u"good"_s},
                                               {u"正常"_s, u"good"_s},
                                               {u"在库"_s, u"good"_s},
                                               {u"在用"_s, u"good"_s},
                                               {u"ready to deploy"_s, u"good"_s},
                                               {u"deployed"_s, u"good"_s},
                                               {u"worn"_s, u"worn"_s},
                                               {u"旧"_s, u"worn"_s}};
    return words.value(written.simplified().toCaseFolded());
}

} // namespace kitcamp
