// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/personquestions.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/importing/plainscroll.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 170; // the rows below matter as well
constexpr int lineHeight = 62; // a question whose reason needs two lines

} // namespace

PersonQuestions::PersonQuestions(QWidget* parent)
    : Panel(tr("Who is meant?"), parent)
{
    setObjectName(u"personQuestions"_s);
    m_list = new PlainScroll(this);
    content()->addWidget(m_list);
    hide();
}

void PersonQuestions::ask(const QList<PersonQuestion>& questions)
{
    QList<int> asked;
    int open = 0;
    for (const PersonQuestion& question : questions) {
        asked << question.sourceRow;
        open += question.decided == 0 ? 1 : 0;
    }
    setHeading(questions.isEmpty() || questions.constFirst().isPerson ? tr("Who is meant?")
                                                                      : tr("Which marks count?"));
    setContext(tr("%n still open", "questions", open));
    setVisible(!questions.isEmpty());
    if (asked == m_asked)
        return; // what was answered stands there as it was answered
    m_asked = asked;
    auto* rows = new QWidget(m_list);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, space::small, 0);
    layout->setSpacing(space::small);
    for (const PersonQuestion& question : questions)
        addQuestion(layout, question);
    m_list->show(rows);
    const int wrapped = static_cast<int>(questions.size()) * scaled(lineHeight);
    m_list->setFixedHeight(std::min(std::max(rows->sizeHint().height() + 2, wrapped), scaled(tallest)));
}

void PersonQuestions::addQuestion(QVBoxLayout* layout, const PersonQuestion& question)
{
    auto* line = new QWidget(layout->parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* written = new TextLabel(
        tr("Row %1: %2", "%1: number, %2: whom it names").arg(question.sourceRow).arg(question.written),
        TextSize::Body, line);
    written->setBold(true);
    written->setElided(true);
    auto* reason = new TextLabel(question.reason, TextSize::Small, line);
    reason->setTone(Tone::Muted);
    reason->setWordWrap(true);
    texts->addWidget(written);
    texts->addWidget(reason);
    auto* answer = new QComboBox(line);
    answer->setObjectName(u"person_%1"_s.arg(question.sourceRow));
    answer->setAccessibleName(tr("Whom row %1 means").arg(question.sourceRow));
    answer->setPlaceholderText(tr("Choose…"));
    for (const PersonCandidate& candidate : question.candidates)
        answer->addItem(question.isPerson
                            ? tr("It is %1", "%1: a person").arg(candidate.words)
                            : tr("Take %1", "%1: the earlier marks, those of this row").arg(candidate.words),
                        candidate.person);
    if (question.mayBeNew)
        answer->addItem(tr("Somebody new"), ImportDecisions::newPerson);
    answer->addItem(tr("Leave this row out"), ImportDecisions::nobody);
    answer->setCurrentIndex(question.decided == 0 ? -1 : answer->findData(question.decided));
    row->addLayout(texts, 1);
    row->addWidget(answer, 1);
    layout->addWidget(line);
    connect(answer, &QComboBox::activated, this, [this, answer, sourceRow = question.sourceRow] {
        Q_EMIT answered(sourceRow, answer->currentData().toLongLong());
    });
}

} // namespace kitcamp
