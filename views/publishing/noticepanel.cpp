// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/noticepanel.h"

#include "models/people/shownname.h"
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
    bool there = false;
    const auto read = m_workplace.store.reader().each(
        "SELECT n.person, p.name, p.mail, p.phone, n.subject, n.body, coalesce(n.activity,0), a.name, "
        "a.name_en "
        "FROM notice AS n JOIN person AS p ON p.id=n.person LEFT JOIN activity AS a ON a.id=n.activity WHERE "
        "n.id=?",
        [&](const Statement& row) {
            there = true;
            m_personId = row.integer(0);
            m_person->setText(row.text(1));
            QStringList ways{row.text(2), row.text(3)};
            ways.removeAll(QString());
            m_ways->setText(ways.isEmpty() ? tr("No mail address and no phone number is known.")
                                           : ways.join(u" · "_s));
            m_subject->setText(row.text(4));
            m_body->setPlainText(row.text(5));
            m_activityId = row.integer(6);
            m_activity->setText(m_activityId == 0 ? QString() : shownName(row.text(7), row.text(8)));
            m_activity->setVisible(m_activityId != 0);
        },
        m_notice);
    if (read && there)
        return;
    m_subject->setText(read ? tr("This notice is no longer there.") : read.error().sentence);
    m_body->clear();
}

} // namespace kitcamp
