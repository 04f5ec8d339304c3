// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the applicant that is read, by key or button.
#include "models/activities/selection/selectionactions.h"
#include "views/activity/rosterdeeds.h"
#include "views/applications/applicantlist.h"
#include "views/applications/applicationreader.h"
#include "views/applications/applicationstab.h"
#include "views/applications/notedialog.h"
#include "views/common/refusaltext.h"

#include <QKeyEvent>

namespace kitcamp {

using namespace Qt::StringLiterals;

bool ApplicationsTab::eventFilter(QObject* watched, QEvent* event)
{
    // Tab is taken as a key where it goes to another criterion; behind the last one it leaves as everywhere.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (readKey(key->key(), key->modifiers(), key->text()))
            return true;
    }
    return ActivityTab::eventFilter(watched, event);
}

bool ApplicationsTab::readKey(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    if ((modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return false;
    switch (key) {
    case Qt::Key_J:
        m_list->step(1);
        return true;
    case Qt::Key_K:
        m_list->step(-1);
        return true;
    case Qt::Key_Tab:
        return stepCriterion(1);
    case Qt::Key_Backtab:
        return stepCriterion(-1);
    case Qt::Key_U:
        undo();
        return true;
    default:
        break;
    }
    if (text == "/"_L1) {
        m_list->focusSearch();
        return true;
    }
    return current() != 0 && (decideByKey(key) || markByKey(key, text));
}

bool ApplicationsTab::decideByKey(int key)
{
    switch (key) {
    case Qt::Key_O:
        decide(u"offered"_s);
        return true;
    case Qt::Key_W:
        decide(u"waiting"_s);
        return true;
    case Qt::Key_D:
        decide(u"declined"_s);
        return true;
    case Qt::Key_N:
        writeNote();
        return true;
    default:
        return false;
    }
}

bool ApplicationsTab::markByKey(int key, const QString& text)
{
    const QList<SelectionCriterion>& criteria = m_keeper->book().criteria;
    const bool isDigit = text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9';
    const bool isMark = isDigit || key == Qt::Key_F || key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (!isMark)
        return false;
    if (criteria.isEmpty()) {
        Q_EMIT said(Tone::Warn,
                    tr("There are no criteria to give points for: make one in the tab Selection."));
        return true;
    }
    if (isDigit)
        mark(text.at(0).digitValue() * 100);
    else if (key == Qt::Key_F)
        mark(qint64(criteria.at(m_reader->criterion()).most) * 100);
    else
        mark(std::nullopt);
    return true;
}

bool ApplicationsTab::stepCriterion(int by)
{
    const int next = m_reader->criterion() + by;
    if (next < 0 || next >= m_keeper->book().criteria.size())
        return false;
    m_reader->setCriterion(next);
    return true;
}

void ApplicationsTab::mark(std::optional<qint64> points)
{
    Store& store = workplace().store;
    const SelectionCriterion criterion = m_keeper->book().criteria.at(m_reader->criterion());
    if (!points) {
        const Applicant* applicant = m_keeper->find(current());
        if (!applicant || !applicant->marks.contains(criterion.id))
            return Q_EMIT said(Tone::Plain,
                               tr("Nobody gave points for %1 by hand.", "%1: a criterion")
                                   .arg(criterion.nameFor(workplace().locale)));
    }
    answer(store.perform(MarkApplicant{store.ids().nextValue(), current(), criterion.id, points, {}}));
}

void ApplicationsTab::decide(const QString& state)
{
    if (current() == 0)
        return;
    if (state == "offered"_L1)
        m_deeds->giveSeats({current()}, state);
    else if (state == "waiting"_L1)
        m_deeds->wait({current()}, false);
    else
        m_deeds->leave({current()}, state);
}

void ApplicationsTab::writeNote()
{
    const Applicant* applicant = m_keeper->find(current());
    if (!applicant)
        return;
    auto* dialog = new NoteDialog(applicant->name, applicant->note, this);
    connect(dialog, &NoteDialog::written, this, [this, id = applicant->participation](const QString& note) {
        answer(workplace().store.perform(EditRecords{u"participation"_s, {id}, {{u"note"_s, note}}}));
    });
    dialog->present();
}

void ApplicationsTab::undo()
{
    const auto done = workplace().store.undo();
    if (!done)
        return Q_EMIT said(Tone::Warn, refusalText(done.error()));
    Q_EMIT said(Tone::Ok, workplace().store.sentence(done->opId));
}

} // namespace kitcamp
