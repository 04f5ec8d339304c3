// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogframe.h"

#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

DialogFrame::DialogFrame(const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAccessibleName(title);
    buildLayout();
    retranslate();
}

void DialogFrame::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void DialogFrame::setContent(QWidget* content)
{
    m_content->addWidget(content);
}

QPushButton* DialogFrame::setMainButton(const QString& text)
{
    m_main->setText(text);
    m_main->show();
    m_main->setDefault(true);
    return m_main;
}

QPushButton* DialogFrame::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_leave), button);
    return button;
}

void DialogFrame::setLeaveText(const QString& text)
{
    m_leaveText = text;
    retranslate();
}

void DialogFrame::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    orderFocus();
    open();
}

void DialogFrame::orderFocus()
{
    // the content was made after the buttons but is read before them
    QList<QWidget*> fields;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const bool own =
            m_message->isAncestorOf(widget) || widget == m_main || m_buttons->indexOf(widget) >= 0;
        if (!own && widget->focusPolicy() & Qt::TabFocus && widget->isEnabled())
            fields.append(widget);
    }
    QList<QWidget*> after = m_message->findChildren<QWidget*>();
    for (int i = 0; i < m_buttons->count(); ++i)
        if (QWidget* button = m_buttons->itemAt(i)->widget())
            after.append(button);
    QWidget* last = fields.isEmpty() ? nullptr : fields.constLast();
    for (QWidget* widget : std::as_const(after)) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    }
    (fields.isEmpty() ? m_main : fields.constFirst())->setFocus(Qt::OtherFocusReason);
}

void DialogFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DialogFrame::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    m_sentence = new TextLabel(TextSize::Body, this);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    column->addWidget(m_sentence);
    m_content = new QVBoxLayout;
    column->addLayout(m_content, 1);
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::small);
    m_buttons->addStretch();
    m_leave = new QPushButton(this);
    m_leave->setObjectName(u"dialogLeave"_s);
    m_leave->setAutoDefault(false);
    m_main = new QPushButton(this);
    m_main->setObjectName(u"dialogMain"_s);
    m_main->hide();
    dressButton(m_main, "primary");
    m_buttons->addWidget(m_leave);
    m_buttons->addWidget(m_main);
    column->addLayout(m_buttons);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &DialogFrame::submitted);
    auto* fromText = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(fromText, &QShortcut::activated, m_main, &QPushButton::click);
    setMinimumWidth(scaled(420));
}

void DialogFrame::retranslate()
{
    m_leave->setText(m_leaveText.isEmpty() ? tr("Cancel") : m_leaveText);
}

} // namespace kitcamp
