// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/deskwords.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

bool runsUntil(const DeskOutcome& outcome)
{
    return !outcome.due.isEmpty()
        && (outcome.event == DeskEvent::Lent || outcome.event == DeskEvent::Renewed
            || outcome.event == DeskEvent::UseStarted);
}

QString ruleOf(const DeskOutcome& outcome)
{
    return outcome.refusals.isEmpty() ? outcome.error.rule : ruleName(outcome.refusals.constFirst().rule);
}

QString partLine(const DeskOutcome& outcome)
{
    QStringList parts{outcome.tag.isEmpty() ? eventWord(outcome.event)
                                            : eventWord(outcome.event) + u' ' + outcome.tag};
    if (const QString sentence = outcome.sentence(); !sentence.isEmpty())
        parts << sentence;
    // A slip is opened with what is out on it.
    if (outcome.event == DeskEvent::SlipOpened && !outcome.text.isEmpty())
        parts << outcome.text;
    if (runsUntil(outcome))
        parts << DeskWords::tr("due %1", "%1: date and time").arg(QString(outcome.due).replace(u'T', u' '));
    return parts.join(u" · "_s);
}

} // namespace

QString eventWord(DeskEvent event)
{
    switch (event) {
    case DeskEvent::Nothing:
        break;
    case DeskEvent::BorrowerOpened:
        return u"borrower"_s;
    case DeskEvent::BorrowerLeft:
        return u"next"_s;
    case DeskEvent::Lent:
        return u"lent"_s;
    case DeskEvent::Returned:
        return u"returned"_s;
    case DeskEvent::Renewed:
        return u"renewed"_s;
    case DeskEvent::DoubleRead:
        return u"double-read"_s;
    case DeskEvent::WaitsForCard:
        return u"waits"_s;
    case DeskEvent::Refused:
        return u"refused"_s;
    case DeskEvent::UnknownCard:
        return u"unknown-card"_s;
    case DeskEvent::NobodyFound:
        return u"nobody-found"_s;
    case DeskEvent::SeveralFound:
        return u"several-found"_s;
    case DeskEvent::CardBound:
        return u"card-bound"_s;
    case DeskEvent::UnknownScan:
        return u"unknown"_s;
    case DeskEvent::LostCard:
        return u"card-refused"_s;
    case DeskEvent::Undone:
        return u"undone"_s;
    case DeskEvent::AsksText:
        return u"asks"_s;
    case DeskEvent::Noted:
        return u"noted"_s;
    case DeskEvent::Marked:
        return u"marked"_s;
    case DeskEvent::SlipOpened:
        return u"slip"_s;
    case DeskEvent::PlaceShown:
        return u"place"_s;
    case DeskEvent::PrintSlip:
        return u"print"_s;
    case DeskEvent::UseStarted:
        return u"use-started"_s;
    case DeskEvent::UseEnded:
        return u"use-ended"_s;
    case DeskEvent::TeamOpened:
        return u"team"_s;
    case DeskEvent::SetOpened:
        return u"set"_s;
    case DeskEvent::OperatorChanged:
        return u"operator"_s;
    case DeskEvent::Failed:
        return u"failed"_s;
    }
    return u"nothing"_s;
}

QString outcomeLine(const DeskOutcome& outcome)
{
    QStringList lines{partLine(outcome)};
    for (const DeskOutcome& further : outcome.further)
        lines << partLine(further);
    QString line = lines.join(u" | "_s);
    for (qsizetype i = 0; i < outcome.offers.size(); ++i)
        line += u" [%1: %2]"_s.arg(i + 1).arg(outcome.offers[i].text);
    return line.simplified(); // whatever a note or a name holds, it stays one line
}

QJsonObject outcomeObject(const DeskOutcome& outcome)
{
    QJsonObject object{{"event"_L1, eventWord(outcome.event)},
                       {"scan"_L1, outcome.scan},
                       {"sentence"_L1, outcome.sentence()}};
    object.insert("at"_L1, QDateTime::fromSecsSinceEpoch(outcome.at, Qt::UTC).toString(Qt::ISODate));
    const auto add = [&object](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add("tag"_L1, outcome.tag);
    add("model"_L1, outcome.modelName);
    add("person"_L1, outcome.person);
    add("due"_L1, outcome.due);
    add("text"_L1, outcome.text);
    add("notice"_L1, outcome.notice);
    add("rule"_L1, ruleOf(outcome));
    add("loan"_L1, outcome.loan ? QString::number(outcome.loan.value) : QString());
    add("op"_L1, outcome.opId.isValid() ? outcome.opId.text() : QString());
    if (outcome.daysLate > 0)
        object.insert("days_late"_L1, outcome.daysLate);
    QJsonArray offers;
    for (const DeskOffer& offer : outcome.offers)
        offers << offer.text;
    if (!offers.isEmpty())
        object.insert("offers"_L1, offers);
    QJsonArray further;
    for (const DeskOutcome& each : outcome.further)
        further << outcomeObject(each);
    if (!further.isEmpty())
        object.insert("further"_L1, further);
    return object;
}

} // namespace kitcamp
