// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dimensions of lending and their groups are called.
#include "models/statistics/lending/lendingdimensions.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LendingWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LendingFigures)
};

/// What a rule is for: its note, else its category and its group.
constexpr auto rules =
    "SELECT lr.id AS id, '' AS key, CASE WHEN lr.note<>'' THEN lr.note ELSE coalesce(nullif(rtrim("
    "coalesce(rc.name,'') || ' ' || coalesce(rg.name,'')),''), '#' || lr.id) END AS name, CASE WHEN "
    "lr.note<>'' "
    "THEN lr.note ELSE coalesce(nullif(rtrim(coalesce(rc.name_en,'') || ' ' || coalesce(rg.name_en,'')),''), "
    "'#' "
    "|| lr.id) END AS name_en, '' AS note FROM loan_rule AS lr LEFT JOIN category AS rc ON rc.id=lr.category "
    "LEFT "
    "JOIN borrower_group AS rg ON rg.id=lr.borrower_group";

FactDimension rows(const QString& key, const QString& title, const QString& sql)
{
    return {key, title, false, {}, sql};
}

QString bothNames(const QString& table)
{
    return u"SELECT id, '' AS key, name, name_en, '' AS note FROM %1"_s.arg(table);
}

QString oneName(const QString& table)
{
    return u"SELECT id, '' AS key, name, '' AS name_en, '' AS note FROM %1"_s.arg(table);
}

QList<FigureGroup> conditions()
{
    return {{u"good"_s, LendingWords::tr("good", "condition of a device")},
            {u"worn"_s, LendingWords::tr("worn", "condition of a device")},
            {u"broken"_s, LendingWords::tr("broken", "condition of a device")},
            {u"lost"_s, LendingWords::tr("lost", "condition of a device")},
            {u"withdrawn"_s, LendingWords::tr("withdrawn", "condition of a device")}};
}

QList<FigureGroup> uses()
{
    return {{u"lent"_s, LendingWords::tr("lent out", "what becomes of a device")},
            {u"stays"_s, LendingWords::tr("used here", "what becomes of a device")},
            {u"part"_s, LendingWords::tr("part of a kit", "what becomes of a device")},
            {u"kept"_s, LendingWords::tr("not lent", "what becomes of a device")}};
}

QList<FigureGroup> outcomes()
{
    return {{u"fulfilled"_s, LendingWords::tr("handed out", "what became of a booking")},
            {u"part"_s, LendingWords::tr("handed out in part", "what became of a booking")},
            {u"unfulfilled"_s, LendingWords::tr("never handed out", "what became of a booking")},
            {u"open"_s, LendingWords::tr("still to come", "what became of a booking")},
            {u"cancelled"_s, LendingWords::tr("cancelled", "what became of a booking")}};
}

} // namespace

QList<FactDimension> lendingDimensions()
{
    return {
        rows(u"category"_s, LendingWords::tr("Category"), bothNames(u"category"_s)),
        rows(u"main_category"_s, LendingWords::tr("Main category"), bothNames(u"category"_s)),
        rows(u"model"_s, LendingWords::tr("Model"), oneName(u"model"_s)),
        {u"maker"_s, LendingWords::tr("Maker")},
        rows(u"place"_s, LendingWords::tr("Place"), oneName(u"place"_s)),
        rows(u"device"_s, LendingWords::tr("Device"),
             u"SELECT id, asset_tag AS key, asset_tag AS name, '' AS name_en, '' AS note FROM device"_s),
        {u"condition"_s, LendingWords::tr("Condition"), false, conditions()},
        {u"use"_s, LendingWords::tr("Use"), false, uses()},
        {u"currency"_s, LendingWords::tr("Currency")},
        rows(u"group"_s, LendingWords::tr("Group"), bothNames(u"borrower_group"_s)),
        rows(u"rule"_s, LendingWords::tr("Rule"), QLatin1String(rules)),
        {u"imported"_s,
         LendingWords::tr("Taken over"),
         false,
         {{u"yes"_s, LendingWords::tr("from an earlier register", "a loan")},
          {u"no"_s, LendingWords::tr("lent with Kitcamp", "a loan")}}},
        rows(u"operator"_s, LendingWords::tr("Operator"), oneName(u"operator"_s)),
        {u"outcome"_s, LendingWords::tr("What became of it"), false, outcomes()},
    };
}

} // namespace kitcamp
