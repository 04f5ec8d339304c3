// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/passwordline.h"

#include "models/lending/desk.h"
#include "models/members/passwordcheck.h"
#include "views/common/answeredit.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

PasswordLine::PasswordLine(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"passwordLine"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::tiny, 0, 0, 0);
    line->setSpacing(space::medium);
    m_question = new TextLabel(TextSize::Body, this);
    m_question->setObjectName(u"passwordQuestion"_s);
    m_question->setTone(Tone::Warn);
    m_question->setWordWrap(true);
    m_edit = new AnswerEdit(this);
    m_edit->setObjectName(u"deskPassword"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    auto* enter = new QPushButton(tr("Work as this operator"), this);
    enter->setObjectName(u"passwordEnter"_s);
    dressButton(enter, "primary");
    auto* leave = new QPushButton(tr("Cancel (Esc)"), this);
    leave->setObjectName(u"passwordLeave"_s);
    line->addWidget(m_question, 1);
    line->addWidget(m_edit, 1);
    line->addWidget(enter);
    line->addWidget(leave);
    connect(enter, &QPushButton::clicked, this, &PasswordLine::finish);
    connect(leave, &QPushButton::clicked, this, &PasswordLine::dropped);
    connect(m_edit, &AnswerEdit::ended, this, &PasswordLine::finish);
    connect(m_edit, &AnswerEdit::dropped, this, &PasswordLine::dropped);
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordLine::edited);
    hide();
}

void PasswordLine::ask(const QString& question)
{
    if (question != m_question->text())
        m_edit->clear();
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    setVisible(!question.isEmpty());
}

void PasswordLine::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PasswordLine::finish()
{
    const QString text = m_edit->take();
    if (text.isEmpty())
        return;
    m_entered << text;
    tryNext();
}

/// As a password first: one that looks like a tag is a password all the same.
void PasswordLine::tryNext()
{
    if (m_trying || m_entered.isEmpty())
        return;
    const QString text = m_entered.takeFirst();
    const OperatorId whose = m_desk.askedOperator();
    if (!whose) {
        Q_EMIT scanned(text); // the one before has settled it
        return tryNext();
    }
    const bool isScan = m_desk.isScan(text);
    if (isScan && m_desk.passwords().secondsToWait(whose) > 0) {
        Q_EMIT scanned(text);
        return tryNext();
    }
    m_trying = true;
    m_desk.passwords().ask(whose, text, this, [this, text, whose, isScan](PasswordCheck::Answer answer) {
        m_trying = false;
        if (answer == PasswordCheck::Answer::Right)
            Q_EMIT right();
        else if (isScan)
            Q_EMIT scanned(text);
        else
            Q_EMIT wrong(m_desk.passwords().sentence(whose, answer));
        tryNext();
    });
}

} // namespace kitcamp
