// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at the desk: changed by scanning a card.
#include "models/lending/desk.h"
#include "models/members/operatorpassword.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

/// Without a password the card is enough. With one the operator of before works on until it was given.
DeskOutcome Desk::changeOperator(OperatorId operatorId)
{
    const auto kept = passwordOf(m_store.reader(), operatorId);
    if (!kept)
        return failed(kept.error());
    if (kept->isEmpty() || operatorId == m_store.operatorId())
        return nowWorks(operatorId);
    m_asked = operatorId;
    m_expected = Expected::OperatorPassword;
    DeskOutcome answer = outcome(DeskEvent::AsksText);
    answer.text = question();
    return answer;
}

/// Whatever is done from now on carries the other name. The borrower stays: it is still his turn.
DeskOutcome Desk::nowWorks(OperatorId operatorId)
{
    m_store.setOperator(operatorId);
    DeskOutcome answer = outcome(DeskEvent::OperatorChanged);
    answer.text = tr("Operator: %1", "%1: name").arg(m_store.naming().name(u"operator"_s, operatorId));
    return answer;
}

OperatorId Desk::askedOperator() const
{
    return m_expected == Expected::OperatorPassword ? m_asked : OperatorId();
}

DeskOutcome Desk::passwordRight()
{
    const OperatorId asked = askedOperator();
    if (!asked)
        return outcome(DeskEvent::Nothing); // the question has lapsed meanwhile
    dropQuestion();
    m_lastScanAt = now();
    return remember(nowWorks(asked));
}

DeskOutcome Desk::passwordWrong(const QString& sentence)
{
    m_lastScanAt = now();
    return remember(failed({ErrorCode::Refused, sentence, {}, u"wrong-password"_s, {}}));
}

bool Desk::isScan(const QString& text)
{
    const auto meaning = m_scans.meaningOf(foldScan(text), now());
    if (!meaning)
        return false;
    const auto* nothing = std::get_if<ScannedUnknown>(&*meaning);
    return !nothing || nothing->isCard;
}

} // namespace kitcamp
