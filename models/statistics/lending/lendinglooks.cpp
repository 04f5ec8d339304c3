// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How loans, devices, models, notes and bookings are shown behind a value.
#include "models/statistics/lending/lendingdimensions.h"
#include "models/statistics/lending/lendingfacts.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LookWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LendingFigures)
};

using Column = FactLook::Column;
using Form = FactLook::Column::Form;

Column tag()
{
    return {LookWords::tr("Device"), u"de.asset_tag"_s, Form::Text};
}

Column model()
{
    return {LookWords::tr("Model"), u"mo.name"_s, Form::Text};
}

Column borrower()
{
    return {LookWords::tr("Borrower"), u"pe.name"_s, Form::Person, u"pe"_s};
}

Column name(const QString& title, const QString& alias)
{
    return {title, alias + u".name"_s, Form::Name, alias + u".name_en"_s};
}

FactLook loans()
{
    return {u"loan"_s,
            u"loan AS ln JOIN device AS de ON de.id=ln.device JOIN model AS mo ON mo.id=de.model JOIN person "
            u"AS pe ON "
            "pe.id=ln.borrower LEFT JOIN organization AS og ON og.id=pe.organization"_s,
            u"ln.id"_s,
            u"ln.lent_at, ln.id"_s,
            {tag(),
             model(),
             borrower(),
             name(LookWords::tr("Organization"), u"og"_s),
             {LookWords::tr("Lent"), u"ln.lent_at"_s, Form::Instant},
             {LookWords::tr("Due"), u"ln.due"_s, Form::Day},
             {LookWords::tr("Returned"), u"ln.returned_at"_s, Form::Instant},
             {LookWords::tr("Allowed because"), u"ln.override_reason"_s, Form::Text}}};
}

FactLook devices()
{
    return {u"device"_s,
            u"device AS de JOIN model AS mo ON mo.id=de.model LEFT JOIN category AS ct ON ct.id=mo.category "
            u"LEFT JOIN "
            "place AS pl ON pl.id=de.place"_s,
            u"de.id"_s,
            u"mo.name, de.asset_tag"_s,
            {tag(),
             model(),
             name(LookWords::tr("Category"), u"ct"_s),
             {LookWords::tr("Place"), u"pl.name"_s, Form::Text},
             {LookWords::tr("Condition"), u"de.condition"_s, Form::Word, u"condition"_s},
             {LookWords::tr("Bought"), u"de.purchased_on"_s, Form::Day},
             {LookWords::tr("Price"), u"de.price_minor/100.0"_s, Form::Number},
             {LookWords::tr("Currency"), u"de.currency"_s, Form::Text},
             {LookWords::tr("Loans ever"), u"(SELECT count(*) FROM loan WHERE loan.device=de.id)"_s,
              Form::Number}}};
}

FactLook models()
{
    const QString units = u"(SELECT count(*) FROM device AS du WHERE du.model=mo.id AND du.archived=0 AND "
                          u"du.condition IN ('good', "
                          "'worn') AND du.stays_here=0 AND du.lendable=1)"_s;
    return {u"model"_s,
            u"model AS mo LEFT JOIN category AS ct ON ct.id=mo.category"_s,
            u"mo.id"_s,
            u"mo.name, mo.id"_s,
            {model(),
             {LookWords::tr("Maker"), u"mo.maker"_s, Form::Text},
             name(LookWords::tr("Category"), u"ct"_s),
             {LookWords::tr("Units to lend"), units, Form::Number},
             {LookWords::tr("Out now"),
              u"(SELECT count(*) FROM device AS du JOIN loan ON loan.device=du.id AND loan.returned_at IS "
              u"NULL WHERE "
              "du.model=mo.id)"_s,
              Form::Number}}};
}

FactLook notes()
{
    return {u"device_note"_s,
            u"device_note AS dn JOIN device AS de ON de.id=dn.device JOIN model AS mo ON mo.id=de.model LEFT "
            u"JOIN loan "
            "AS ln ON ln.id=dn.loan LEFT JOIN person AS pe ON pe.id=ln.borrower"_s,
            u"dn.id"_s,
            u"dn.at, dn.id"_s,
            {{LookWords::tr("Day"), u"dn.at"_s, Form::Instant},
             tag(),
             model(),
             {LookWords::tr("Note"), u"dn.text"_s, Form::Text},
             borrower()}};
}

FactLook bookings()
{
    return {u"reservation"_s,
            u"reservation AS rv LEFT JOIN session AS se ON se.id=rv.session LEFT JOIN activity AS ac ON "
            "ac.id=coalesce(rv.activity, se.activity) LEFT JOIN device AS de ON de.id=rv.device LEFT JOIN "
            "model AS mo ON "
            "mo.id=coalesce(rv.model, de.model) LEFT JOIN person AS pe ON pe.id=rv.person"_s,
            u"rv.id"_s,
            u"coalesce(rv.starts, se.starts, ac.starts_on), rv.id"_s,
            {{LookWords::tr("From"), u"coalesce(rv.starts, se.starts, ac.starts_on)"_s, Form::Day},
             {LookWords::tr("Until"), u"coalesce(rv.ends, se.starts, ac.ends_on)"_s, Form::Day},
             model(),
             {LookWords::tr("Number"), u"rv.count"_s, Form::Number},
             {LookWords::tr("Handed out"), u"(SELECT count(*) FROM loan WHERE loan.reservation=rv.id)"_s,
              Form::Number},
             {LookWords::tr("Person"), u"pe.name"_s, Form::Person, u"pe"_s},
             name(LookWords::tr("Activity"), u"ac"_s)}};
}

} // namespace

QList<FactLook> lendingLooks()
{
    return {loans(), devices(), models(), notes(), bookings()};
}

FactCatalogue lendingFacts()
{
    FactCatalogue facts;
    facts.dimensions = lendingDimensions();
    facts.sources = lendingSources();
    facts.measures = deskMeasures() + loanMeasures() + deviceMeasures() + bookingMeasures();
    facts.looks = lendingLooks();
    return facts;
}

} // namespace kitcamp
