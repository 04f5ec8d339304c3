// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/selectionnoticesdialog.h"

#include "models/activities/publishing/publication.h"
#include "views/applications/selectiontextsdialog.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

SelectionNoticesDialog::SelectionNoticesDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("Tell the applicants"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    setObjectName(u"selectionNoticesDialog"_s);
    setSentence(
        tr("The notices wait in the queue until you send them. Nobody is told the same thing twice."));
    buildLayout();
    load();
    connect(this, &DialogFrame::submitted, this, &SelectionNoticesDialog::queue);
}

void SelectionNoticesDialog::buildLayout()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* kinds = new QHBoxLayout;
    for (const SelectionNotice notice : selectionNotices()) {
        auto* box = new QCheckBox(page);
        box->setObjectName(u"tell_"_s + SelectionTexts::word(notice));
        box->setChecked(notice != SelectionNotice::Declined); // bad news is sent on purpose
        kinds->addWidget(box);
        m_kinds.insert(notice, box);
        connect(box, &QCheckBox::toggled, this, &SelectionNoticesDialog::fill);
    }
    kinds->addStretch(1);
    column->addLayout(kinds);
    auto* line = new QHBoxLayout;
    m_people = new QListWidget(page);
    m_people->setObjectName(u"toldPeople"_s);
    m_people->setAccessibleName(tr("Who is told"));
    m_people->setMinimumSize(scaled(220), scaled(240));
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"toldText"_s);
    m_text->setAccessibleName(tr("The text as it will be sent"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(scaled(380));
    line->addWidget(m_people, 1);
    line->addWidget(m_text, 2);
    column->addLayout(line, 1);
    setContent(page);
    m_queue = setMainButton(tr("Put into the queue"));
    connect(addButton(u"selectionTexts"_s, tr("&Texts…")), &QPushButton::clicked, this,
            &SelectionNoticesDialog::editTexts);
    connect(m_people, &QListWidget::currentRowChanged, this, &SelectionNoticesDialog::showText);
}

void SelectionNoticesDialog::load()
{
    const auto due = dueNotices(m_workplace.store, m_activity);
    if (!due)
        return message()->say(Tone::Bad, due.error().sentence);
    m_due = *due;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        const auto count = std::count_if(m_due.begin(), m_due.end(),
                                         [&](const DueNotice& one) { return one.notice == kind.key(); });
        kind.value()->setText(u"%1 (%2)"_s.arg(SelectionTexts::title(kind.key())).arg(count));
        kind.value()->setEnabled(count > 0);
    }
    fill();
}

QList<DueNotice> SelectionNoticesDialog::chosen() const
{
    QList<DueNotice> found;
    for (const DueNotice& one : m_due) {
        if (m_kinds.value(one.notice)->isChecked())
            found << one;
    }
    return found;
}

void SelectionNoticesDialog::fill()
{
    const QList<DueNotice> told = chosen();
    const auto batch = noticeBatch(m_workplace.store, m_activity, told);
    if (!batch)
        return message()->say(Tone::Bad, batch.error().sentence);
    m_batch = *batch;
    m_people->clear();
    for (const DueNotice& one : told)
        m_people->addItem(u"%1 · %2"_s.arg(one.name, SelectionTexts::title(one.notice)));
    m_queue->setEnabled(!told.isEmpty());
    m_queue->setText(told.isEmpty()
                         ? tr("Put into the queue")
                         : tr("Put %n notice(s) into the queue", nullptr, static_cast<int>(told.size())));
    if (m_due.isEmpty())
        message()->say(Tone::Plain, tr("Everybody knows how they stand."));
    m_people->setCurrentRow(told.isEmpty() ? -1 : 0);
    showText(m_people->currentRow());
}

void SelectionNoticesDialog::showText(int row)
{
    if (row < 0 || row >= m_batch.drafts.size())
        return m_text->clear();
    const NoticeText text = textFor(m_batch, m_batch.drafts.at(row), chosen().at(row).name);
    m_text->setPlainText(text.subject + u"\n\n"_s + text.body);
}

void SelectionNoticesDialog::queue()
{
    if (m_batch.drafts.isEmpty())
        return;
    Store& store = m_workplace.store;
    const auto done = store.perform(QueueNotices{m_batch.toJson(), m_activity, store.clock().now()});
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT queued(tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId)));
    accept();
}

void SelectionNoticesDialog::editTexts()
{
    auto* dialog = new SelectionTextsDialog(m_workplace, this);
    connect(dialog, &QDialog::accepted, this, &SelectionNoticesDialog::fill);
    dialog->present();
}

} // namespace kitcamp
