// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/liststab.h"

#include "models/store/rowlookup.h"

#include "views/attendees/detaildialog.h"
#include "views/attendees/keypanel.h"
#include "views/attendees/linelist.h"
#include "views/attendees/listspapers.h"
#include "views/common/celldelegate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindsWidth = 190;
constexpr qsizetype mostNames = 8; ///< of those who are missing, named in the sentence

} // namespace

ListsTab::ListsTab(Workplace& place, QWidget* parent)
    : AttendeeTab(place,
                  {u"attendee_detail"_s, u"participation"_s, u"person"_s, u"organization"_s,
                   u"lodging_place"_s, u"lodging_room"_s, u"team_place"_s, u"activity"_s, u"camp_key"_s},
                  parent)
{
    setObjectName(u"listsTab"_s);
    buildLayout();
}

void ListsTab::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    m_keys = new KeyPanel(workplace(), this);
    column->addWidget(m_keys);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    m_kinds = new QListWidget(this);
    m_kinds->setObjectName(u"listKinds"_s);
    m_kinds->setAccessibleName(tr("Lists"));
    m_kinds->setFixedWidth(scaled(kindsWidth));
    m_kinds->setItemDelegate(new CellDelegate(m_kinds));
    for (const AttendeeListKind one : allAttendeeLists()) {
        auto* item = new QListWidgetItem(attendeeListTitle(one), m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(one));
    }
    m_kinds->setCurrentRow(0);
    line->addWidget(m_kinds);
    line->addWidget(buildRight(), 1);
    column->addLayout(line, 1);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ListsTab::showList);
    connect(m_keys, &KeyPanel::said, this, &ListsTab::said);
    connect(m_keys, &KeyPanel::changed, this, [this] { load(); });
}

QWidget* ListsTab::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_list = new LineList(u"attendeeTable"_s, tr("The list"), {}, right);
    QHBoxLayout* tools = m_list->tools();
    m_clear = new QCheckBox(tr("Numbers in c&lear"), right);
    m_clear->setObjectName(u"numbersInClear"_s);
    m_clear->setToolTip(
        tr("On paper and in files; the screen shows masks. Needs the camp's key on this computer."));
    tools->addWidget(m_clear);
    m_details =
        addButton(tools, u"editDetails"_s, tr("&Details…"), [this] { editDetails(m_list->current()); });
    addButton(tools, u"exportList"_s, tr("E&xport…"), [this] { exportList(); });
    dressButton(addButton(tools, u"printList"_s, tr("&Print…"), [this] { print(); }), "primary");
    m_summary = new TextLabel(TextSize::Body, right);
    m_summary->setObjectName(u"listSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    m_missing = new TextLabel(TextSize::Secondary, right);
    m_missing->setObjectName(u"listMissing"_s);
    m_missing->setWordWrap(true);
    foot->addWidget(m_missing, 1);
    m_remind = addButton(foot, u"remindMissing"_s, tr("&Remind"), [this] { remind(); });
    column->addLayout(foot);
    connect(m_list, &LineList::activated, this, &ListsTab::editDetails);
    return right;
}

void ListsTab::showActivity(qint64 shown)
{
    m_keys->showActivity(shown);
    AttendeeTab::showActivity(shown);
}

AttendeeListKind ListsTab::kind() const
{
    return static_cast<AttendeeListKind>(
        m_kinds->currentItem() ? m_kinds->currentItem()->data(Qt::UserRole).toInt() : 0);
}

void ListsTab::load()
{
    fillKinds();
    showList();
}

/// How many are missing stands beside each list.
void ListsTab::fillKinds()
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem* item = m_kinds->item(row);
        const auto one = static_cast<AttendeeListKind>(item->data(Qt::UserRole).toInt());
        const auto list = attendeeList(workplace().store, one, activity(), false);
        const qsizetype missing = list ? list->missing.size() : 0;
        item->setText(missing == 0 ? attendeeListTitle(one)
                                   : u"%1 (%2)"_s.arg(attendeeListTitle(one)).arg(missing));
        item->setToolTip(
            missing == 0 ? QString()
                         : tr("%n have not given what this list needs", nullptr, static_cast<int>(missing)));
    }
}

void ListsTab::showList()
{
    if (activity() == 0)
        return;
    const auto list = attendeeList(workplace().store, kind(), activity(), false);
    if (!list)
        return refuse(list.error());
    m_shown = *list;
    m_list->setEmptyTexts(attendeeListTitle(kind()), tr("Nothing is known for this list yet."));
    m_list->setTable(listTable(m_shown));
    m_summary->setText(m_shown.summary);
    m_summary->setVisible(!m_shown.summary.isEmpty());
    const bool hasNumbers = kind() == AttendeeListKind::Gate || kind() == AttendeeListKind::Insurance;
    m_clear->setVisible(hasNumbers);
    m_clear->setEnabled(m_keys->state().kind == CampKeyState::Kind::Here);
    if (!m_clear->isEnabled())
        m_clear->setChecked(false);
    showMissing();
}

void ListsTab::showMissing()
{
    const qsizetype missing = m_shown.missing.size();
    QStringList names;
    for (const Attendee& one : m_shown.missing.first(std::min(missing, mostNames)))
        names << one.name;
    QString text = tr("%n have not given what this list needs: %1", "%1: names", static_cast<int>(missing))
                       .arg(names.join(u", "_s));
    if (missing > mostNames)
        text += u" …"_s;
    m_missing->setText(missing == 0 ? QString() : text);
    m_missing->setTone(Tone::Warn);
    m_missing->setVisible(missing > 0);
    m_remind->setVisible(missing > 0);
    m_remind->setText(tr("&Remind %n", nullptr, static_cast<int>(missing)));
}

Result<AttendeeList> ListsTab::listForOut()
{
    return attendeeList(workplace().store, kind(), activity(), m_clear->isVisible() && m_clear->isChecked());
}

void ListsTab::print()
{
    const auto list = listForOut();
    if (!list)
        return refuse(list.error());
    const auto made = attendeePaper(workplace().store, *list, workplace().locale);
    if (!made)
        return refuse(made.error());
    workplace().preview(*made);
}

void ListsTab::exportList()
{
    const auto list = listForOut();
    if (!list)
        return refuse(list.error());
    QString name = list->title;
    const QString path =
        workplace().askForFile(this,
                               {tr("Export"), tr("Tables (*.xlsx *.csv)"),
                                name.replace(u':', u' ').simplified() + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto saved = saveTable(plainTable(*list), path);
    if (!saved)
        return refuse(saved.error());
    const auto remarks = remarksOn(workplace().store, "attendee-list"_L1, list->participations);
    const bool warns = remarks && !remarks->isEmpty();
    Q_EMIT said(warns ? Tone::Warn : Tone::Ok,
                tr("The list is written.") + (warns ? u' ' + remarks->join(u' ') : QString()));
}

void ListsTab::remind()
{
    queue(detailReminders(workplace().store, activity(), m_shown));
}

void ListsTab::editDetails(qint64 participation)
{
    if (participation <= 0)
        return Q_EMIT said(Tone::Warn,
                           tr("Select a person in the list first; everybody stands in the contact list."));
    const auto one = attendeeOf(workplace().store.reader(), participation);
    if (!one)
        return refuse(one.error());
    if (!*one)
        return;
    auto* dialog = new DetailDialog(workplace(), activity(), **one, this);
    connect(dialog, &DetailDialog::saved, this, [this](const QString& sentence) {
        if (!sentence.isEmpty())
            Q_EMIT said(Tone::Ok, sentence);
    });
    dialog->present();
}

void ListsTab::arrive()
{
    m_list->arrive();
}

void ListsTab::showObject(const QString& table, qint64 id)
{
    if (table != "attendee_detail"_L1)
        return;
    const auto participation =
        referenceOf(workplace().store.reader(), u"attendee_detail"_s, u"participation"_s, id);
    if (participation && *participation)
        editDetails(**participation);
}

std::shared_ptr<const Paper> ListsTab::paper()
{
    const auto list = listForOut();
    if (!list)
        return {};
    const auto made = attendeePaper(workplace().store, *list, workplace().locale);
    return made ? *made : nullptr;
}

} // namespace kitcamp
