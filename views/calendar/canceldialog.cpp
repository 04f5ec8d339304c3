// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/canceldialog.h"

#include "models/activities/sessions/sessionreading.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QComboBox>
#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

CancelDialog::CancelDialog(Workplace& workplace, const QList<qint64>& sessions, QWidget* parent)
    : DialogFrame(tr("Call a session off"), parent)
    , m_workplace(workplace)
    , m_sessions(sessions)
{
    setObjectName(u"cancelDialog"_s);
    QStringList names;
    for (const qint64 session : sessions)
        names.append(sessionName(workplace.store.reader(), session));
    setSentence(
        tr("%1\n\nIt stays in the calendar, struck through, and can be held after all.", "names of sessions")
            .arg(names.join(u'\n')));
    buildForm();
    setMainButton(tr("Call it off"));
    setLeaveText(tr("Leave it"));
    connect(this, &DialogFrame::submitted, this, &CancelDialog::save);
}

void CancelDialog::buildForm()
{
    auto* form = new FormFields(this);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"cancelReason"_s);
    form->add(tr("&Why"), m_reason)->setHint(tr("Those who are told of it read this."));
    m_scope = new QComboBox(form);
    m_scope->setObjectName(u"cancelScope"_s);
    m_scope->addItem(tr("This session alone"), int(SeriesScope::This));
    if (isOfSeries()) {
        m_scope->addItem(tr("This and those that follow in its series"), int(SeriesScope::ThisAndFollowing));
        m_scope->addItem(tr("All of its series"), int(SeriesScope::All));
        form->add(tr("&Which"), m_scope);
    } else {
        m_scope->hide();
    }
    setContent(form);
}

bool CancelDialog::isOfSeries() const
{
    const auto row = loadSession(m_workplace.store.reader(), m_sessions.first());
    return m_sessions.size() == 1 && row && row->series != 0;
}

void CancelDialog::save()
{
    const auto scope = static_cast<SeriesScope>(m_scope->currentData().toInt());
    const auto cancelled =
        PlanDeeds(m_workplace.store).cancel(m_sessions, scope, m_reason->text().simplified());
    if (!cancelled) {
        message()->say(Tone::Bad, cancelled.error().sentence);
        return;
    }
    Q_EMIT done(*cancelled, m_sessions);
    accept();
}

} // namespace kitcamp
