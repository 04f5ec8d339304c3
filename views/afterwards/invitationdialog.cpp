// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/afterwards/invitationdialog.h"

#include "models/activities/publishing/publication.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

InvitationDialog::InvitationDialog(Workplace& workplace, qint64 activity,
                                   const QList<InvitationCandidate>& candidates, QWidget* parent)
    : DialogFrame(tr("Invite to the next camp"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    setObjectName(u"invitationDialog"_s);
    setSentence(tr("The invitations wait in the queue of notices, under Publishing, until you send them. "
                   "Nobody is invited twice because of one camp."));
    std::ranges::copy_if(candidates, std::back_inserter(m_invited),
                         [](const InvitationCandidate& one) { return one.fits && !one.wasTold; });
    buildLayout();
    fill();
    m_people->setCurrentRow(0);
    connect(this, &DialogFrame::submitted, this, &InvitationDialog::queue);
}

void InvitationDialog::buildLayout()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormFields(page);
    m_addition = new QLineEdit(form);
    m_addition->setObjectName(u"invitationAddition"_s);
    m_addition->setAccessibleName(tr("Add a sentence"));
    m_addition->setPlaceholderText(tr("Such as: registration opens on 1 March."));
    form->add(tr("&Add a sentence"), m_addition);
    column->addWidget(form);
    auto* line = new QHBoxLayout;
    m_people = new QListWidget(page);
    m_people->setObjectName(u"invitedPeople"_s);
    m_people->setAccessibleName(tr("Who is invited"));
    m_people->setMinimumSize(scaled(180), scaled(220));
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"invitationText"_s);
    m_text->setAccessibleName(tr("The text as it will be sent"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(scaled(290));
    line->addWidget(m_people, 1);
    line->addWidget(m_text, 2);
    column->addLayout(line, 1);
    setContent(page);
    for (const InvitationCandidate& one : std::as_const(m_invited)) {
        auto* item = new QListWidgetItem(one.student.name, m_people);
        item->setToolTip(one.student.organizationName);
    }
    setMainButton(tr("Put %n invitation(s) into the queue", nullptr, static_cast<int>(m_invited.size())))
        ->setObjectName(u"invitationGo"_s);
    connect(m_people, &QListWidget::currentRowChanged, this, &InvitationDialog::showText);
    connect(m_addition, &QLineEdit::textChanged, this, &InvitationDialog::fill);
}

void InvitationDialog::fill()
{
    const auto batch = invitationNotices(m_workplace.store, m_activity, m_invited, m_addition->text());
    if (!batch)
        return message()->say(Tone::Bad, refusalText(batch.error()));
    m_batch = *batch;
    showText();
}

void InvitationDialog::showText()
{
    const int row = m_people->currentRow();
    if (row < 0 || row >= m_batch.drafts.size())
        return m_text->clear();
    const NoticeText text = textFor(m_batch, m_batch.drafts.at(row), m_invited.at(row).student.name);
    m_text->setPlainText(text.subject + u"\n\n"_s + text.body);
}

void InvitationDialog::queue()
{
    if (m_batch.drafts.isEmpty())
        return;
    Store& store = m_workplace.store;
    const auto done = store.perform(QueueNotices{m_batch.toJson(), m_activity, store.clock().now()});
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT queued(tr("%n invitation(s) wait in the queue of notices, under Publishing.", nullptr,
                     static_cast<int>(m_batch.drafts.size())));
    accept();
}

} // namespace kitcamp
