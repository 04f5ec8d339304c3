// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/publishpreview.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

PublishPreview::PublishPreview(QWidget* parent)
    : QWidget(parent)
{
    buildLayout();
    connect(m_people, &QListWidget::currentRowChanged, this, &PublishPreview::showText);
}

void PublishPreview::buildLayout()
{
    m_heading = new TextLabel(TextSize::Secondary, this);
    m_heading->setObjectName(u"noticesHeading"_s);
    m_people = new QListWidget(this);
    m_people->setObjectName(u"noticePeople"_s);
    m_people->setAccessibleName(tr("People who are told"));
    m_people->setUniformItemSizes(true);
    m_people->setFixedWidth(scaled(200));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"noticePreview"_s);
    m_text->setAccessibleName(tr("Text of the notice"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_people);
    line->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_heading);
    column->addLayout(line, 1);
}

void PublishPreview::show(const Publication& publication)
{
    const int before = std::max(m_people->currentRow(), 0);
    m_notices = publication.notices;
    m_names = publication.names;
    m_people->clear();
    for (const NoticeDraft& draft : m_notices.drafts)
        m_people->addItem(m_names.value(draft.person));
    const auto count = static_cast<int>(m_notices.drafts.size());
    m_heading->setText(count == 0 ? tr("Nobody is told.")
                                  : tr("%n notice(s) will wait to be sent", "", count));
    m_people->setCurrentRow(std::min(before, count - 1));
    if (count == 0)
        m_text->clear();
}

void PublishPreview::showText(int row)
{
    if (row < 0 || row >= m_notices.drafts.size())
        return;
    const NoticeDraft& draft = m_notices.drafts[row];
    const NoticeText text = textFor(m_notices, draft, m_names.value(draft.person));
    m_text->setPlainText(text.subject + u"\n\n"_s + text.body);
}

} // namespace kitcamp
