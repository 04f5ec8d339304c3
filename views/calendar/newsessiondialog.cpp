// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/newsessiondialog.h"

#include "models/activities/sessions/sessionreading.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

NewSessionDialog::NewSessionDialog(Workplace& workplace, const Place& place, QWidget* parent)
    : DialogFrame(tr("New session"), parent)
    , m_workplace(workplace)
    , m_place(place)
{
    setObjectName(u"newSessionDialog"_s);
    setSentence(
        tr("%1, %2", "day, times")
            .arg(QLocale().toString(place.time.date, tr("ddd d MMMM", "format of a day: Thu 26 November")),
                 clockText(place.time.clock())));
    buildForm();
    fillActivities();
    setMainButton(tr("Add"));
    connect(addButton(u"newSessionMore"_s, tr("Add and fill in &more…")), &QPushButton::clicked, this,
            [this] { save(true); });
    connect(this, &DialogFrame::submitted, this, [this] { save(false); });
}

void NewSessionDialog::buildForm()
{
    m_form = new FormFields(this);
    m_activity = new QComboBox(m_form);
    m_activity->setObjectName(u"newSessionActivity"_s);
    m_activity->setEditable(true);
    m_activity->setInsertPolicy(QComboBox::NoInsert);
    m_activityField = m_form->add(tr("&Activity"), m_activity);
    m_title = new QLineEdit(m_form);
    m_title->setObjectName(u"newSessionTitle"_s);
    m_form->add(tr("&Title"), m_title)->setHint(tr("Empty: the activity's name and the number."));
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(u"newSessionKind"_s);
    for (const auto* kind : {"theory", "practice", "project", "online", "exam", "ceremony"})
        m_kind->addItem(sessionKindTitle(QLatin1StringView(kind)), QString::fromLatin1(kind));
    m_form->addBeside(tr("&Kind"), m_kind);
    setContent(m_form);
}

void NewSessionDialog::fillActivities()
{
    const auto choices = activityChoices(m_workplace.store.reader(), m_place.time.date);
    if (!choices) {
        message()->say(Tone::Bad, choices.error().sentence);
        return;
    }
    m_choices = *choices;
    for (const ActivityChoice& choice : std::as_const(m_choices))
        m_activity->addItem(choice.name, choice.id);
    m_activity->completer()->setFilterMode(Qt::MatchContains);
    m_activity->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_activity->setCurrentIndex(m_place.activity ? m_activity->findData(m_place.activity) : -1);
    m_activity->lineEdit()->setPlaceholderText(tr("Type a part of its name"));
    if (m_choices.isEmpty())
        m_activityField->setHint(tr("There is no activity yet. Make one on the page Courses first."));
}

/// What is typed may be a part of one name alone.
qint64 NewSessionDialog::chosenActivity() const
{
    const QString typed = m_activity->currentText().simplified();
    QList<qint64> fitting;
    for (const ActivityChoice& choice : m_choices) {
        if (choice.name.compare(typed, Qt::CaseInsensitive) == 0)
            return choice.id;
        if (!typed.isEmpty() && choice.name.contains(typed, Qt::CaseInsensitive))
            fitting.append(choice.id);
    }
    return fitting.size() == 1 ? fitting.first() : 0;
}

void NewSessionDialog::save(bool openIt)
{
    m_form->clearErrors();
    SessionWish wish;
    wish.row.activity = chosenActivity();
    if (wish.row.activity == 0)
        m_activityField->setError(tr("Choose the activity from the list."));
    if (!m_form->focusFirstError())
        return;
    wish.row.title = m_title->text().simplified();
    wish.row.kind = m_kind->currentData().toString();
    wish.row.room = m_place.room;
    wish.row.setTime(m_place.time);
    if (m_place.person != 0)
        wish.staff = {{m_place.person}};
    const auto added = PlanDeeds(m_workplace.store).add(wish);
    if (!added) {
        message()->say(Tone::Bad, refusalText(added.error()));
        return;
    }
    Q_EMIT done(*added, openIt);
    accept();
}

} // namespace kitcamp
