// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/pretrainingtab.h"

#include "models/activities/attendees/campactions.h"
#include "models/people/papernames.h"
#include "views/attendees/linelist.h"
#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"
#include "views/importing/campimports.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

PretrainingTab::PretrainingTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"pretraining_module"_s, u"pretraining_progress"_s, u"participation"_s, u"person"_s,
                   u"organization"_s, u"team_place"_s},
                  parent)
{
    setObjectName(u"pretrainingTab"_s);
    buildLayout();
}

void PretrainingTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    m_state = new TextLabel(TextSize::Body, this);
    m_state->setObjectName(u"pretrainingState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_list = new LineList(u"pretrainingTable"_s, tr("Students by modules"), tr("Only who &lags"), this);
    m_list->setEmptyTexts(tr("Nobody takes part yet"),
                          tr("Students stand here once their places are confirmed."));
    QHBoxLayout* tools = m_list->tools();
    m_set = addButton(tools, u"setProgress"_s, tr("&Set progress…"), [this] { setProgress(); });
    addButton(tools, u"importProgress"_s, tr("&Import…"),
              [this] { openProgressImport(workplace(), activity(), this); });
    addButton(tools, u"exportProgress"_s, tr("E&xport…"), [this] { exportTable(); });
    m_remind = addButton(tools, u"remindLagging"_s, tr("&Remind"), [this] { remind(); });
    dressButton(m_remind, "primary");
    column->addWidget(m_list, 1);
    connect(m_list, &LineList::activated, this, [this] { setProgress(); });
}

void PretrainingTab::load()
{
    const auto sheet = trainingSheet(workplace().store.reader(), activity(), today());
    if (!sheet)
        return refuse(sheet.error());
    m_sheet = *sheet;
    m_list->setTable(trainingTable(m_sheet));
    const bool any = !m_sheet.modules.isEmpty();
    const int lagging = m_sheet.lagging();
    QString state = any ? tr("%n student(s)", nullptr, static_cast<int>(m_sheet.lines.size())) + u": "_s
            + tr("%n finished", "students", m_sheet.finished()) + u", "_s + tr("%n lag", "students", lagging)
            + u'.'
                        : tr("This camp has no modules yet. Add them under Plan.");
    m_state->setText(state);
    m_state->setTone(any && lagging > 0 ? Tone::Warn : Tone::Plain);
    m_set->setEnabled(any && !m_sheet.lines.isEmpty());
    m_remind->setEnabled(lagging > 0);
    m_remind->setText(lagging > 0 ? tr("&Remind %n who lag", nullptr, lagging) : tr("&Remind"));
}

void PretrainingTab::setProgress()
{
    QList<qint64> chosen = m_list->selected();
    if (chosen.isEmpty()) {
        Q_EMIT said(Tone::Warn, tr("Select students in the list first; Shift and Ctrl select several."));
        return;
    }
    if (m_sheet.modules.isEmpty())
        return;
    auto* dialog = new DialogFrame(tr("Set progress"), this);
    dialog->setObjectName(u"progressDialog"_s);
    dialog->setSentence(tr("For %n student(s). It stands until an import says something newer.", nullptr,
                           static_cast<int>(chosen.size())));
    auto* form = new FormFields(dialog);
    auto* module = new QComboBox(form);
    module->setObjectName(u"progressModule"_s);
    for (const TrainingModule& one : std::as_const(m_sheet.modules))
        module->addItem(one.title, one.id);
    form->add(tr("&Module"), module);
    auto* percent = new QSpinBox(form);
    percent->setObjectName(u"progressPercent"_s);
    percent->setRange(0, 100);
    percent->setValue(100);
    percent->setSuffix(tr(" %", "percent, after a number"));
    form->add(tr("&Done"), percent);
    dialog->setContent(form);
    dialog->setMainButton(tr("&Set"))->setObjectName(u"progressGo"_s);
    connect(dialog, &DialogFrame::submitted, this, [=, this] {
        Store& store = workplace().store;
        SetProgress action{.percent = percent->value(), .at = store.clock().now()};
        for (const qint64 one : chosen)
            action.marks << ProgressMark{store.ids().nextValue(), one, module->currentData().toLongLong()};
        dialog->accept();
        tell(store.perform(action));
    });
    dialog->present();
}

void PretrainingTab::remind()
{
    const QList<qint64> chosen = m_list->selected();
    // One row is always selected; two or more are a choice.
    queue(trainingReminders(workplace().store, activity(), today(),
                            chosen.size() > 1 ? chosen : QList<qint64>()));
}

PlainTable PretrainingTab::table() const
{
    return {tr("Pre-training"), m_state->text(), m_list->shownHeader(), m_list->shownRows(), {}};
}

void PretrainingTab::exportTable()
{
    const QString path = workplace().askForFile(
        this, {tr("Export"), tr("Tables (*.xlsx *.csv)"), tr("Pre-training") + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto saved = saveNamed(path);
    if (!saved)
        return refuse(saved.error());
    Q_EMIT said(Tone::Ok, tr("The list is written."));
}

/// What is saved is sent on: names as it may say them.
Result<void> PretrainingTab::saveNamed(const QString& path)
{
    Store& store = workplace().store;
    KITCAMP_ASSIGN(PaperNames names, PaperNames::read(store, "pretraining-file"_L1, activity()));
    PlainTable plain = table();
    const QList<qint64> participations = m_list->shownIds();
    for (qsizetype row = 0; row < plain.rows.size(); ++row)
        plain.rows[row].front() = names.nameOf(participations.value(row), plain.rows[row].front());
    return saveTable(plain, path);
}

void PretrainingTab::arrive()
{
    m_list->arrive();
}

std::shared_ptr<const Paper> PretrainingTab::paper()
{
    PlainTable plain = table();
    if (const auto remarks = remarksOn(workplace().store, "pretraining-list"_L1, m_list->shownIds()))
        plain.remarks = *remarks;
    const auto paper = tablePaper(workplace().store, plain, workplace().locale);
    return paper ? *paper : nullptr;
}

} // namespace kitcamp
