// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/activitiespage.h"

#include "models/items/activities/activitylist.h"
#include "models/items/activities/choicewords.h"
#include "models/items/activities/termchoices.h"
#include "models/store/recordactions.h"
#include "views/activity/activityforms.h"
#include "views/activity/duplicatedialog.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
const QString contestKind = u"contest"_s; ///< contests have a page of their own
}

ActivitiesPage::ActivitiesPage(Workplace& workplace, QWidget* parent)
    : ListPage(
        workplace,
        {u"activities"_s, tr("Courses"), tr("No classes or camps yet"),
         tr("Everything with participants and dates stands here. Enter the first one, or make a class of a "
            "course."),
         tr("New activity…"), u"activity"_s},
        new ActivityList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    buildFilters();
    narrow();
    addActions();
    connect(table()->view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activityChosen(model()->idAt(index.row())); });
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"term"_s) || announcement.rows.contains(u"course"_s))
            fillTerms();
    });
}

void ActivitiesPage::buildFilters()
{
    const auto addBox = [this](const QString& name, const QString& accessible) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        box->setAccessibleName(accessible);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(scaled(160));
        header()->addControl(box);
        connect(box, &QComboBox::activated, this, &ActivitiesPage::narrow);
        return box;
    };
    m_kind = addBox(u"filterKind"_s, tr("Kind of activity"));
    m_kind->addItem(tr("All kinds"), QString());
    Store& store = workplace().store;
    for (const FieldChoice& choice : choicesOf(store, u"activity"_s, u"kind"_s)) {
        if (choice.value != contestKind)
            m_kind->addItem(choiceTitle(store, u"activity"_s, u"kind"_s, choice.value), choice.value);
    }
    m_term = addBox(u"filterTerm"_s, tr("Term"));
    m_course = addBox(u"filterCourse"_s, tr("Course"));
    fillTerms();
}

/// Terms and courses; what was chosen stays chosen.
void ActivitiesPage::fillTerms()
{
    const auto fill = [this](QComboBox* box, const QString& all,
                             const Result<QList<OfferedChoice>>& choices) {
        if (!choices)
            return say(Tone::Bad, choices.error().sentence);
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(all, qint64(0));
        for (const OfferedChoice& choice : *choices)
            box->addItem(choice.name, choice.id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setVisible(box->count() > 1);
    };
    Connection& reader = workplace().store.reader();
    fill(m_term, tr("All terms"), allTerms(reader));
    fill(m_course, tr("All courses"), currentCourses(reader));
}

void ActivitiesPage::addActions()
{
    auto* add = header()->addMainButton(u"newActivity"_s, tr("&New activity…"));
    connect(add, &QPushButton::clicked, this, &ActivitiesPage::newActivity);
    const auto key = [](QAction* action, const QKeySequence& sequence) {
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    key(addRowAction(u"openActivity"_s, tr("Open"),
                     [this] { Q_EMIT activityChosen(selectedIds().constFirst()); }),
        Qt::Key_F4);
    key(addRowAction(
            u"editActivity"_s, tr("Edit…"),
            [this] { makeActivityDialog(workplace(), selectedIds().constFirst(), {}, this)->present(); }),
        Qt::Key_F2);
    key(addRowAction(u"duplicateActivity"_s, tr("Duplicate with its plan…"), [this] { duplicateSelected(); }),
        QKeySequence(Qt::CTRL | Qt::Key_D));
    addRowAction(u"archiveSelected"_s, tr("Archive what is selected"), [this] {
        const auto done =
            workplace().store.perform(EditRecords{u"activity"_s, selectedIds(), {{"archived"_L1, "1"_L1}}});
        say(done ? Tone::Ok : Tone::Bad,
            done ? workplace().store.sentence(done->opId) : done.error().sentence);
    });
}

void ActivitiesPage::arrive()
{
    ListPage::arrive();
}

void ActivitiesPage::narrow()
{
    static_cast<ActivityList*>(model())->showOnly({m_kind->currentData().toString(),
                                                   m_term->currentData().toLongLong(),
                                                   m_course->currentData().toLongLong(), contestKind});
}

void ActivitiesPage::showCourse(qint64 course)
{
    m_kind->setCurrentIndex(0);
    m_term->setCurrentIndex(0);
    m_course->setCurrentIndex(std::max(0, m_course->findData(course)));
    chooseChip(u"all"_s);
    narrow();
}

void ActivitiesPage::onEmptyAction()
{
    newActivity();
}

/// What the list is narrowed to is filled in.
void ActivitiesPage::newActivity()
{
    QJsonObject suggested;
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        suggested.insert("kind"_L1, kind);
    if (const qint64 term = m_term->currentData().toLongLong())
        suggested.insert("term"_L1, QString::number(term));
    if (const qint64 course = m_course->currentData().toLongLong())
        suggested.insert("course"_L1, QString::number(course));
    auto* dialog = makeActivityDialog(workplace(), 0, suggested, this);
    connect(dialog, &GroupedDialog::saved, this, &ActivitiesPage::activityChosen);
    dialog->present();
}

void ActivitiesPage::duplicateSelected()
{
    auto* dialog = new DuplicateDialog(workplace(), selectedIds().constFirst(), this);
    connect(dialog, &DuplicateDialog::made, this, [this](qint64 activity, const QString& sentence) {
        say(Tone::Ok, tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(sentence));
        Q_EMIT activityChosen(activity);
    });
    dialog->present();
}

} // namespace kitcamp
