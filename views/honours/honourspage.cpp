// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/honours/honourspage.h"

#include "models/items/honours/honourlist.h"
#include "models/store/recordactions.h"
#include "views/activity/groupeddialog.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

const QString awardTable = u"award"_s;
const QString notGiven = u"?"_s;

QList<FormGroup> honourGroups()
{
    return {{{}, {u"title"_s, u"title_en"_s, u"level"_s, u"rank"_s, u"giver"_s, u"given_on"_s}},
            {HonoursPage::tr("To whom: one of these; none: the centre"),
             {u"person"_s, u"team"_s, u"course"_s, u"organization"_s, u"activity"_s}},
            {{}, {u"note"_s}}};
}

} // namespace

HonoursPage::HonoursPage(Workplace& workplace, QWidget* parent)
    : ListPage(
        workplace,
        {u"honours"_s,
         tr("Honours"),
         tr("No honours yet"),
         tr("What people, teams, courses and the centre received stands here, with the awards of camps and "
            "contests. Enter the first one."),
         tr("New honour…"),
         {}},
        new HonourList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    buildFilters();
    addActions();
    connect(table()->view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { edit(model()->idAt(index.row())); });
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(awardTable))
            fillYears();
    });
}

void HonoursPage::buildFilters()
{
    const auto addBox = [this](const QString& name, const QString& accessible) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        box->setAccessibleName(accessible);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        header()->addControl(box);
        connect(box, &QComboBox::activated, this, &HonoursPage::narrow);
        return box;
    };
    m_level = addBox(u"honourLevel"_s, tr("Level of the honours"));
    m_level->addItem(tr("All levels"), QString());
    const FieldDescription* level =
        workplace().store.domain().recordTypes.find(awardTable)->field(u"level"_s);
    for (const FieldChoice& choice : level->choices)
        m_level->addItem(level->choiceTitle(choice.value), choice.value.isEmpty() ? notGiven : choice.value);
    m_year = addBox(u"honourYear"_s, tr("Year of the honours"));
    fillYears();
}

/// What was chosen stays chosen.
void HonoursPage::fillYears()
{
    const auto years = honourYears(workplace().store.reader());
    if (!years)
        return say(Tone::Bad, years.error().sentence);
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), QString());
    for (const QString& year : *years)
        m_year->addItem(year, year);
    m_year->addItem(tr("Year not given"), notGiven);
    const int place = m_year->findData(chosen);
    m_year->setCurrentIndex(std::max(0, place));
    if (place < 0 && chosen.isValid())
        narrow(); // its last honour is gone
}

void HonoursPage::narrow()
{
    static_cast<HonourList*>(model())->showOnly(m_level->currentData().toString(),
                                                m_year->currentData().toString());
}

void HonoursPage::addActions()
{
    auto* add = header()->addMainButton(u"newHonour"_s, tr("&New honour…"));
    connect(add, &QPushButton::clicked, this, &HonoursPage::addHonour);
    const auto key = [](QAction* action, const QKeySequence& sequence) {
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    key(addRowAction(u"editHonour"_s, tr("Edit…"), [this] { edit(selectedIds().constFirst()); }), Qt::Key_F2);
    key(addRowAction(u"removeHonour"_s, tr("Remove"), [this] { removeSelected(); }), Qt::Key_Delete);
}

void HonoursPage::showObject(const QString& table, qint64 id)
{
    if (table != awardTable)
        return;
    m_level->setCurrentIndex(0);
    m_year->setCurrentIndex(0);
    chooseChip(u"all"_s);
    narrow();
    ListPage::showObject(table, id);
}

/// What the list is narrowed to is filled in.
void HonoursPage::addHonour()
{
    GroupedForm form;
    form.title = tr("New honour");
    form.table = awardTable;
    form.groups = honourGroups();
    const QString level = m_level->currentData().toString();
    if (!level.isEmpty() && level != notGiven)
        form.suggested.insert("level"_L1, level);
    auto* dialog = new GroupedDialog(workplace(), form, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) { showObject(awardTable, id); });
    dialog->present();
}

void HonoursPage::edit(qint64 award)
{
    GroupedForm form;
    form.title = tr("Edit honour");
    form.table = awardTable;
    form.id = award;
    form.groups = honourGroups();
    (new GroupedDialog(workplace(), form, this))->present();
}

void HonoursPage::removeSelected()
{
    Store& store = workplace().store;
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 1)
        return answer(store.perform(
            RemoveRecord{awardTable, ids.constFirst(), store.naming().name(awardTable, ids.constFirst())}));
    RecordBatch batch{u"save"_s, tr("honours"), awardTable, {}};
    for (const qint64 id : ids)
        batch.remove(awardTable, id);
    answer(store.perform(batch));
}

void HonoursPage::answer(const Result<Performed>& done)
{
    say(done ? Tone::Ok : Tone::Bad,
        done
            ? tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(workplace().store.sentence(done->opId))
            : refusalText(done.error()));
}

} // namespace kitcamp
