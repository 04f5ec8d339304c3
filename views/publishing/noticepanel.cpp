// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/noticepanel.h"

#include "models/items/publishing/noticelookups.h"
#include "models/store/store.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

NoticePanel::NoticePanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    setObjectName(u"noticePanel"_s);
    buildLayout();
    connect(&m_workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"notice"_s))
            update();
    });
}

void NoticePanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto link = [this, column](const QString& name) {
        auto* button = new QPushButton(this);
        button->setObjectName(name);
        dressButton(button, "link");
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_person = link(u"noticePerson"_s);
    m_ways = new TextLabel(TextSize::Secondary, this);
    m_ways->setTone(Tone::Muted);
    m_ways->setWordWrap(true);
    column->addWidget(m_ways);
    m_activity = link(u"noticeActivity"_s);
    m_subject = new TextLabel(TextSize::Heading, this);
    m_subject->setObjectName(u"noticeSubject"_s);
    m_subject->setWordWrap(true);
    column->addWidget(m_subject);
    m_body = new QPlainTextEdit(this);
    m_body->setObjectName(u"noticeBody"_s);
    m_body->setAccessibleName(tr("Text of the notice"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    column->addWidget(m_body, 1);
    connect(m_person, &QPushButton::clicked, this,
            [this] { m_workplace.showObject(u"person"_s, m_personId); });
    connect(m_activity, &QPushButton::clicked, this,
            [this] { m_workplace.showObject(u"activity"_s, m_activityId); });
}

void NoticePanel::showNotice(qint64 notice)
{
    m_notice = notice;
    update();
}

void NoticePanel::update()
{
    const auto read = readNotice(m_workplace.store.reader(), m_notice);
    if (!read || !*read) {
        m_subject->setText(read ? tr("This notice is no longer there.") : read.error().sentence);
        return m_body->clear();
    }
    const ReadNotice& notice = **read;
    m_personId = notice.person;
    m_person->setText(notice.personName);
    m_ways->setText(notice.ways.isEmpty() ? tr("No mail address and no phone number is known.")
                                          : notice.ways.join(u" · "_s));
    m_subject->setText(notice.subject);
    m_body->setPlainText(notice.body);
    m_activityId = notice.activity;
    m_activity->setText(notice.activityName);
    m_activity->setVisible(m_activityId != 0);
}

} // namespace kitcamp
