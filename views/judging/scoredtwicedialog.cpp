// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/scoredtwicedialog.h"

#include "models/activities/judging/points.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ScoredTwiceDialog::ScoredTwiceDialog(const JudgingSheet& sheet, const JudgingRound& round,
                                     const ScoredTwice& twice, QWidget* parent)
    : DialogFrame(tr("Scored twice"), parent)
    , m_sheet(sheet)
    , m_round(round)
    , m_twice(twice)
{
    setObjectName(u"scoredTwiceDialog"_s);
    setSentence(tr("%1 gave %n team(s) marks in two roles. Which marks count?", "%1: judge",
                   static_cast<int>(twice.teams.size()))
                    .arg(twice.first.name));
    auto* choices = new QWidget(this);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto add = [&](const QString& name, const Judge& judge) {
        auto* choice = new QRadioButton(tr("Those as %1: %2", "%1: judge, teacher .., %2: totals")
                                            .arg(judgeRoleWord(judge.role), totalsOf(judge)),
                                        choices);
        choice->setObjectName(name);
        column->addWidget(choice);
        return choice;
    };
    m_first = add(u"keepFirst"_s, twice.first);
    m_second = add(u"keepSecond"_s, twice.second);
    setContent(choices);
    setMainButton(tr("These count"));
    connect(this, &DialogFrame::submitted, this, &ScoredTwiceDialog::decide);
}

/// "3 · Blue Whale 86.42, 5 · Red 71.00"
QString ScoredTwiceDialog::totalsOf(const Judge& judge) const
{
    QStringList words;
    for (const qint64 team : m_twice.teams) {
        const auto total = m_sheet.total(m_round, judge.participation, team);
        const JudgedTeam* facts = m_sheet.team(team);
        words << (facts ? facts->title() : QString()) + u' '
                + (total ? Share::of(*total, m_round.fullTotal()).text()
                         : tr("not finished", "a score sheet of a team"));
    }
    return words.join(u", "_s);
}

GiveMarks ScoredTwiceDialog::takenBack(const Judge& judge) const
{
    GiveMarks back;
    back.judge = judge.participation;
    for (const qint64 team : m_twice.teams) {
        for (const RubricCriterion& criterion : m_round.criteria) {
            if (const auto points = m_sheet.mark(judge.participation, team, criterion.id))
                back.marks << MarkEntry{0, criterion.id, team, std::nullopt, points};
        }
    }
    return back;
}

void ScoredTwiceDialog::decide()
{
    if (!m_first->isChecked() && !m_second->isChecked())
        return message()->say(Tone::Warn, tr("Choose which marks count."));
    Q_EMIT decided(takenBack(m_first->isChecked() ? m_twice.second : m_twice.first));
    accept();
}

} // namespace kitcamp
