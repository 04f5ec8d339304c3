// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/answerline.h"

#include "views/common/answeredit.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

AnswerLine::AnswerLine(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"answerLine"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::tiny, 0, 0, 0);
    line->setSpacing(space::medium);
    m_question = new TextLabel(TextSize::Body, this);
    m_question->setObjectName(u"question"_s);
    m_question->setTone(Tone::Warn);
    m_question->setWordWrap(true);
    m_edit = new AnswerEdit(this);
    m_edit->setObjectName(u"answerEdit"_s);
    auto* enter = new QPushButton(tr("Record"), this);
    enter->setObjectName(u"answerEnter"_s);
    dressButton(enter, "primary");
    line->addWidget(m_question, 1);
    line->addWidget(m_edit, 1);
    line->addWidget(enter);
    connect(enter, &QPushButton::clicked, this, &AnswerLine::finish);
    connect(m_edit, &AnswerEdit::ended, this, &AnswerLine::finish);
    connect(m_edit, &AnswerEdit::dropped, this, &AnswerLine::dropped);
    connect(m_edit, &QLineEdit::textEdited, this, &AnswerLine::edited);
    hide();
}

void AnswerLine::ask(const QString& question)
{
    if (question != m_question->text())
        m_edit->clear();
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    setVisible(!question.isEmpty());
}

void AnswerLine::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void AnswerLine::finish()
{
    const QString text = m_edit->take().simplified();
    if (text.isEmpty())
        Q_EMIT dropped();
    else
        Q_EMIT answered(text);
}

} // namespace kitcamp
