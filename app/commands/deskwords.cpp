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
    static const QHash<DeskEvent, QString> words{
        {DeskEvent::Nothing, u"nothing"_s},
        {DeskEvent::BorrowerOpened, u"borrower"_s},
        {DeskEvent::BorrowerLeft, u"next"_s},
        {DeskEvent::Lent, u"lent"_s},
        {DeskEvent::Returned, u"returned"_s},
        {DeskEvent::Renewed, u"renewed"_s},
        {DeskEvent::DoubleRead, u"double-read"_s},
        {DeskEvent::WaitsForCard, u"waits"_s},
        {DeskEvent::Refused, u"refused"_s},
        {DeskEvent::UnknownCard, u"unknown-card"_s},
        {DeskEvent::NobodyFound, u"nobody-found"_s},
        {DeskEvent::SeveralFound, u"several-found"_s},
        {DeskEvent::CardBound, u"card-bound"_s},
        {DeskEvent::UnknownScan, u"unknown"_s},
        {DeskEvent::LostCard, u"card-refused"_s},
        {DeskEvent::Undone, u"undone"_s},
        {DeskEvent::AsksText, u"asks"_s},
        {DeskEvent::Noted, u"noted"_s},
        {DeskEvent::Marked, u"marked"_s},
        {DeskEvent::SlipOpened, u"slip"_s},
        {DeskEvent::PlaceShown, u"place"_s},
        {DeskEvent::PrintSlip, u"print"_s},
        {DeskEvent::UseStarted, u"use-started"_s},
        {DeskEvent::UseEnded, u"use-ended"_s},
        {DeskEvent::TeamOpened, u"team"_s},
        {DeskEvent::SetOpened, u"set"_s},
        {DeskEvent::OperatorChanged, u"operator"_s},
        {DeskEvent::Failed, u"failed"_s},
    };
    return words.value(event);
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
