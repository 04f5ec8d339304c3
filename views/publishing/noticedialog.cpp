// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/noticedialog.h"

#include "models/activities/publishing/publication.h"
#include "models/items/publishing/noticelookups.h"
#include "models/items/publishing/publishingchoices.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RosterState {
    QString state;
    QString title;
};

QList<RosterState> rosterStates()
{
    return {{u"confirmed"_s, NoticeDialog::tr("Confirmed", "people of a roster")},
            {u"offered"_s, NoticeDialog::tr("With an offer", "people of a roster")},
            {u"waiting"_s, NoticeDialog::tr("Waiting", "people of a roster")},
            {u"applied"_s, NoticeDialog::tr("Applied", "people of a roster")},
            {u"nominated"_s, NoticeDialog::tr("Nominated", "people of a roster")},
            {u"completed"_s, NoticeDialog::tr("Completed", "people of a roster")},
            {u"not_completed"_s, NoticeDialog::tr("Not completed", "people of a roster")},
            {u"declined"_s, NoticeDialog::tr("Declined by us", "people of a roster")}};
}

} // namespace

NoticeDialog::NoticeDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("Write to a roster"), parent)
    , m_workplace(workplace)
{
    setObjectName(u"noticeDialog"_s);
    setSentence(tr("The notices wait in the queue until you send them. {name} becomes each one's own name."));
    buildLayout(activity);
    countPeople();
    connect(this, &DialogFrame::submitted, this, &NoticeDialog::queue);
}

void NoticeDialog::buildLayout(qint64 activity)
{
    m_form = new FormFields(this);
    m_activity = new QComboBox(m_form);
    m_activity->setObjectName(u"noticeOf"_s);
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->add(tr("&Activity"), m_activity);
    fillActivities(activity);
    auto* people = new QWidget(m_form);
    auto* grid = new QGridLayout(people);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const RosterState& one : rosterStates()) {
        auto* box = new QCheckBox(one.title, people);
        box->setObjectName(u"to_"_s + one.state);
        box->setChecked(one.state == "confirmed"_L1);
        grid->addWidget(box, static_cast<int>(m_states.size()) / 4, static_cast<int>(m_states.size()) % 4);
        m_states << box;
        connect(box, &QCheckBox::toggled, this, &NoticeDialog::countPeople);
    }
    m_toField = m_form->add(tr("To"), people);
    m_subject = new QLineEdit(m_form);
    m_subject->setObjectName(u"noticeSubjectEdit"_s);
    m_subject->setMaxLength(200);
    m_subjectField = m_form->add(tr("&Subject"), m_subject);
    m_body = new QPlainTextEdit(m_form);
    m_body->setObjectName(u"noticeBodyEdit"_s);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(scaled(180));
    m_bodyField = m_form->add(tr("&Text"), m_body);
    setContent(m_form);
    setMainButton(tr("&Put into the queue"));
    setMinimumWidth(scaled(620));
    connect(m_activity, &QComboBox::currentIndexChanged, this, &NoticeDialog::countPeople);
}

/// Those with a roster; the newest first.
void NoticeDialog::fillActivities(qint64 chosen)
{
    const auto choices = activitiesWithRoster(m_workplace.store.reader());
    if (!choices)
        return message()->say(Tone::Bad, choices.error().sentence);
    if (choices->isEmpty())
        message()->say(Tone::Warn, tr("No activity has people in its roster yet."));
    for (const PublishingChoice& choice : *choices)
        m_activity->addItem(choice.name, choice.id);
    if (const int place = m_activity->findData(chosen); place >= 0)
        m_activity->setCurrentIndex(place);
}

QStringList NoticeDialog::states() const
{
    QStringList chosen;
    for (const QCheckBox* box : m_states) {
        if (box->isChecked())
            chosen << box->objectName().mid(3);
    }
    return chosen;
}

void NoticeDialog::countPeople()
{
    const auto count =
        rosterPeople(m_workplace.store.reader(), m_activity->currentData().toLongLong(), states());
    m_toField->setError({});
    m_toField->setHint(tr("%n person(s)", "", count ? *count : 0));
}

void NoticeDialog::queue()
{
    m_form->clearErrors();
    const qint64 activity = m_activity->currentData().toLongLong();
    const auto batch = rosterNotices(m_workplace.store,
                                     {activity, states(), {m_subject->text(), m_body->toPlainText()}, {}});
    if (!batch)
        return message()->say(Tone::Bad, batch.error().sentence);
    if (batch->drafts.isEmpty())
        m_toField->setError(tr("Nobody stands so in this roster. Tick another state."));
    if (m_subject->text().trimmed().isEmpty())
        m_subjectField->setError(tr("Please write a subject."));
    if (m_body->toPlainText().trimmed().isEmpty())
        m_bodyField->setError(tr("Please write a text."));
    if (!m_form->focusFirstError())
        return;
    const auto done =
        m_workplace.store.perform(QueueNotices{batch->toJson(), activity, m_workplace.store.clock().now()});
    if (!done)
        return message()->say(Tone::Bad, done.error().sentence);
    Q_EMIT queued(m_workplace.store.sentence(done->opId));
    accept();
}

} // namespace kitcamp
