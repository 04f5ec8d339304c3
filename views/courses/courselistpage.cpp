// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/courselistpage.h"

#include "models/items/activities/courselist.h"
#include "models/store/recordactions.h"
#include "views/activity/activityforms.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

CourseListPage::CourseListPage(Workplace& workplace, QWidget* parent)
    : ListPage(
        workplace,
        {u"courselist"_s, tr("Courses"), tr("No courses yet"),
         tr("What the centre teaches: topic, materials, hours, devices. Enter the first course; its classes "
            "follow in a few keys."),
         tr("New course…"), u"course"_s},
        new CourseList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    auto* add = header()->addMainButton(u"newCourse"_s, tr("&New course…"));
    connect(add, &QPushButton::clicked, this, &CourseListPage::newCourse);
    const auto key = [](QAction* action, const QKeySequence& sequence) {
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    key(addRowAction(u"newClass"_s, tr("New class of this course…"), [this] { newClass(); }),
        QKeySequence(Qt::Key_F3));
    key(addRowAction(u"showClasses"_s, tr("Show its classes"),
                     [this] { Q_EMIT classesWanted(selectedIds().constFirst()); }),
        QKeySequence(Qt::Key_F4));
    key(addRowAction(u"editCourse"_s, tr("Edit…"), [this] { this->editSelected(); }),
        QKeySequence(Qt::Key_F2));
    addRowAction(u"archiveCourse"_s, tr("Archive what is selected"), [this] {
        const auto done = this->workplace().store.perform(
            EditRecords{u"course"_s, selectedIds(), {{"archived"_L1, "1"_L1}}});
        say(done ? Tone::Ok : Tone::Bad,
            done ? this->workplace().store.sentence(done->opId) : done.error().sentence);
    });
    connect(table()->view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT classesWanted(model()->idAt(index.row())); });
}

void CourseListPage::onEmptyAction()
{
    newCourse();
}

void CourseListPage::newCourse()
{
    auto* dialog = makeCourseDialog(workplace(), 0, this);
    connect(dialog, &GroupedDialog::saved, this, [this](qint64 id) { showObject(u"course"_s, id); });
    dialog->present();
}

void CourseListPage::editSelected()
{
    makeCourseDialog(workplace(), selectedIds().constFirst(), this)->present();
}

void CourseListPage::newClass()
{
    auto* dialog = makeClassDialog(workplace(), selectedIds().constFirst(), this);
    connect(dialog, &GroupedDialog::saved, this, &CourseListPage::activityMade);
    dialog->present();
}

} // namespace kitcamp
