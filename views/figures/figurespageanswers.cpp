// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/centretime.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/figures/dashboardview.h"
#include "views/figures/drillpanel.h"
#include "views/figures/figurespage.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void FiguresPage::askBoard()
{
    showChoices();
    const FigureBoard* shown = board();
    if (!shown)
        return;
    QList<FigureQuestion> questions;
    QList<FigureQuestion> later;
    const bool nothingToChoose = !shown->subject.isEmpty() && m_subject.isEmpty();
    for (const FigureBlock& each : nothingToChoose ? QList<FigureBlock>() : shown->blocks) {
        questions << questionOf(*shown, each, choice());
        const FigureQuestion asked = questions.last();
        for (const auto& besides : {growthQuestionOf(each, asked), bracketQuestionOf(each, asked)}) {
            if (besides)
                later << *besides;
        }
    }
    m_runner.watch(questions + later);
    for (const FigureBlock& each : shown->blocks)
        giveAnswer(each);
    m_view->setComplete(!m_runner.isRunning());
    showDefinition(m_view->shownBlocks().value(0).key);
    if (m_drill->isVisible())
        closeDrill();
}

void FiguresPage::giveAnswer(const FigureBlock& block)
{
    if (const auto answered = answeredBlock(block))
        m_view->setAnswer(answered->block, answered->answer, answered->note);
}

std::optional<AnsweredBlock> FiguresPage::answeredBlock(const FigureBlock& block) const
{
    const FigureQuestion question = questionOf(*board(), block, choice());
    const FigureAnswer* answer = m_runner.answerOf(question);
    if (!answer)
        return {};
    AnsweredBlock answered{block, *answer, {}};
    const auto growth = growthQuestionOf(block, question);
    answered.note =
        tileNoteOf(block, *answer, growth ? m_runner.answerOf(*growth) : nullptr, m_calendar.today().year());
    const auto bracket = bracketQuestionOf(block, question);
    if (const FigureAnswer* inBrackets = bracket ? m_runner.answerOf(*bracket) : nullptr)
        answered.answer = withBrackets(*answer, *inBrackets);
    if (!block.everTitle.isEmpty() && !question.period.from.isValid() && m_calendar.firstDay().isValid())
        answered.block.title = block.everTitle.arg(m_calendar.firstDay().year());
    return answered;
}

void FiguresPage::onAnswered(const FigureQuestion& question)
{
    const FigureBoard* shown = board();
    if (!shown)
        return;
    for (const FigureBlock& each : shown->blocks) {
        const FigureQuestion asked = questionOf(*shown, each, choice());
        if (asked == question || growthQuestionOf(each, asked) == question
            || bracketQuestionOf(each, asked) == question)
            giveAnswer(each);
    }
    if (m_definition->text().isEmpty())
        showDefinition(m_view->shownBlocks().value(0).key);
}

void FiguresPage::onRefused(const FigureQuestion& question, const Error& error)
{
    const FigureBoard* shown = board();
    for (const FigureBlock& each : shown ? shown->blocks : QList<FigureBlock>()) {
        if (questionOf(*shown, each, choice()) == question)
            m_view->setRefused(each.key, refusalText(error));
    }
    if (error.code == ErrorCode::File || error.code == ErrorCode::Busy)
        m_message->say(Tone::Bad, refusalText(error));
}

void FiguresPage::onProgressed(int done, int total)
{
    m_view->setComplete(total == 0);
    if (total > 0)
        return m_live->setText(tr("%1 of %2 …").arg(done).arg(total));
    if (m_drill->isVisible() && !m_runner.looksAtCopy())
        m_drill->renew(m_runner.file());
    CentreTime time(workplace().store.clock());
    time.readZone(workplace().store.reader());
    const PastCopy* past = m_past.copy();
    m_live->setText(past ? tr("as of %1").arg(past->day().toString(Qt::ISODate))
                         : tr("%1, live").arg(time.now().time().toString(u"HH:mm:ss"_s)));
}

void FiguresPage::showDefinition(const QString& key)
{
    const FigureAnswer* answer = m_runner.answerOf(questionOfBlock(key));
    const QString text = answer
        ? tr("%1: %2", "a measure and its definition").arg(answer->title, answer->definition)
        : QString();
    m_definition->setText(text);
    m_definition->setToolTip(text);
}

} // namespace kitcamp
