// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/sessiondialog.h"

#include "models/activities/sessions/sessionreading.h"
#include "models/items/plan/sessionwhen.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/sessionparts/stafffield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

SessionDialog::SessionDialog(Workplace& workplace, qint64 session, QWidget* parent)
    : DialogFrame(tr("Session"), parent)
    , m_workplace(workplace)
    , m_session(session)
{
    setObjectName(u"sessionDialog"_s);
    const auto known = read();
    buildForm();
    fillRooms();
    fill();
    buildScope();
    setMainButton(tr("Save"));
    showHints();
    connect(m_day, &QLineEdit::textChanged, this, &SessionDialog::showHints);
    connect(m_time, &QLineEdit::textChanged, this, &SessionDialog::showHints);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SessionDialog::showHints);
    connect(this, &DialogFrame::submitted, this, &SessionDialog::save);
    if (!known)
        message()->say(Tone::Bad, known.error().sentence);
}

Result<void> SessionDialog::read()
{
    Connection& rows = m_workplace.store.reader();
    KITCAMP_ASSIGN(m_before, loadSession(rows, m_session));
    setSentence(sessionName(rows, m_session));
    KITCAMP_ASSIGN(const QList<SessionStaffRow> staff, loadStaffOf(rows, m_session));
    for (const SessionStaffRow& one : staff)
        m_staffBefore.append({one.person, one.role});
    KITCAMP_ASSIGN(m_series, seriesCounts(rows, m_before));
    return m_days.read(rows);
}

/// What is typed comes to, while it is typed; what is wrong is said when it is saved.
void SessionDialog::showHints()
{
    const SessionWhen when(m_days);
    m_dayField->setError({});
    m_timeField->setError({});
    const QString day = m_day->text().simplified();
    const auto date = when.day(day, m_before.time() ? m_before.time()->date : QDate());
    m_dayField->setHint(day.isEmpty() ? tr("Empty: it waits for a place.")
                            : date    ? when.dayHint(*date)
                                      : QString());
    m_timeField->setHint({});
    if (date && !m_time->text().isEmpty()) {
        if (const auto time = when.time(m_time->text(), *date, m_minutes->value()))
            m_timeField->setHint(when.timeHint(*time, *date));
    }
}

/// False where the day or the time is wrong; the field says so.
bool SessionDialog::readTime(SessionEdit& edit)
{
    const SessionWhen when(m_days);
    const auto before = m_before.time();
    if (m_day->text().simplified().isEmpty()) {
        edit.toPlace = before.has_value();
        if (m_minutes->value() != m_before.minutes)
            edit.edit.fields.insert(u"minutes"_s, m_minutes->value());
        return true;
    }
    const auto date = when.day(m_day->text(), before ? before->date : QDate());
    if (!date) {
        m_dayField->setError(date.error().sentence);
        return false;
    }
    if (m_time->text().simplified().isEmpty()) {
        m_timeField->setError(tr("Type the time, as 10:00-11:40, or periods, as 3-4."));
        return false;
    }
    const auto time = when.time(m_time->text(), *date, m_minutes->value());
    if (!time) {
        m_timeField->setError(time.error().sentence);
        return false;
    }
    const SessionTime wanted{*date, time->starts, time->minutes()};
    if (!before || !(*before == wanted))
        edit.edit.time = wanted;
    return true;
}

void SessionDialog::putField(SessionEdit& edit, const QString& column, const QVariant& before,
                             const QVariant& after)
{
    if (before != after)
        edit.edit.fields.insert(column, after);
}

QString SessionDialog::featuresText() const
{
    static const QRegularExpression between(u"[,，;；、\n]"_s);
    QStringList words;
    for (const QString& word : m_needs->text().split(between)) {
        if (const QString clean = word.simplified(); !clean.isEmpty() && !words.contains(clean))
            words.append(clean);
    }
    return words.join(u'\n');
}

void SessionDialog::collectFields(SessionEdit& edit)
{
    putField(edit, u"title"_s, m_before.title, m_title->text().simplified());
    putField(edit, u"kind"_s, m_before.kind, m_kind->currentData().toString());
    putField(edit, u"time_locked"_s, m_before.timeLocked, m_timeLocked->isChecked());
    putField(edit, u"room"_s, m_before.room, m_room->currentData().toLongLong());
    putField(edit, u"room_locked"_s, m_before.roomLocked, m_roomLocked->isChecked());
    putField(edit, u"online_link"_s, m_before.onlineLink, m_link->text().trimmed());
    putField(edit, u"setup_minutes"_s, m_before.setupMinutes, m_setup->value());
    putField(edit, u"clear_minutes"_s, m_before.clearMinutes, m_clear->value());
    putField(edit, u"needs_features"_s, m_before.needsFeatures, featuresText());
    putField(edit, u"note"_s, m_before.note, m_note->toPlainText().trimmed());
    if (m_staff->staff() != m_staffBefore)
        edit.staff = m_staff->staff();
}

void SessionDialog::save()
{
    m_form->clearErrors();
    SessionEdit edit;
    edit.edit.session = m_session;
    edit.edit.scope = m_scope ? static_cast<SeriesScope>(m_scope->currentData().toInt()) : SeriesScope::This;
    if (const auto typed = m_staff->takeTyped(); !typed)
        m_staffField->setError(typed.error().sentence);
    static_cast<void>(readTime(edit));
    if (!m_form->focusFirstError())
        return;
    collectFields(edit);
    const auto saved = PlanDeeds(m_workplace.store).change(edit);
    if (!saved) {
        message()->say(Tone::Bad, refusalText(saved.error()));
        return;
    }
    Q_EMIT done(*saved);
    accept();
}

} // namespace kitcamp
