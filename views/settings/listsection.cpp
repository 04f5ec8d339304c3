// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/listsection.h"

#include "views/common/inlinemessage.h"
#include "views/operators/operatorpassworddialog.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

RecordListOptions archivable(const QString& table, const QStringList& columns)
{
    RecordListOptions options;
    options.rows.table = table;
    options.rows.columns = columns;
    options.pastText = ListSection::tr("Show archi&ved");
    return options;
}

/// An organization has one seal at most; who may print it is said with the operators.
RecordListOptions sealList()
{
    RecordListOptions seals;
    seals.rows.table = u"seal"_s;
    seals.rows.owner = u"organization"_s;
    seals.rows.computed = {{u"kept"_s, ListSection::tr("Seal"), [](Store&, const QJsonObject&) {
                                return ListSection::tr(
                                    "A picture is kept; operators with the right print it.");
                            }}};
    seals.heading = ListSection::tr("Seal");
    seals.addText = ListSection::tr("A&dd…");
    seals.emptyTitle = ListSection::tr("No picture of a seal");
    seals.emptyHint = ListSection::tr("Without one, certificates leave 42 mm for the seal of ink.");
    seals.removable = true;
    seals.inTab = true;
    return seals;
}

} // namespace

ListSection::ListSection(Workplace& workplace, const QList<RecordListOptions>& lists, QWidget* parent)
    : SettingsSection(workplace, parent)
{
    for (const RecordListOptions& options : lists) {
        auto* made = new RecordListPanel(workplace, options, this);
        connect(made, &RecordListPanel::said, message(),
                [this](Tone tone, const QString& sentence) { message()->say(tone, sentence); });
        m_lists << made;
    }
    column()->addWidget(list(), 3);
    if (m_lists.size() > 1) {
        addParts(lists);
        connect(list(), &RecordListPanel::currentChanged, this, &ListSection::follow);
    }
}

/// The lists of what belongs to the chosen record, one behind the other: there is no room beside.
void ListSection::addParts(const QList<RecordListOptions>& lists)
{
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"parts"_s);
    tabs->setDocumentMode(true);
    for (qsizetype i = 1; i < m_lists.size(); ++i)
        tabs->addTab(m_lists.at(i), lists.at(i).heading);
    tabs->tabBar()->setObjectName(u"partTabs"_s);
    tabs->tabBar()->setAccessibleName(lists.constFirst().heading);
    column()->addWidget(tabs, 2);
}

void ListSection::follow(qint64 id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    for (qsizetype i = 1; i < m_lists.size(); ++i)
        m_lists.at(i)->setOwner(id);
}

void ListSection::select(qint64 id)
{
    list()->select(id);
}

QList<RecordListOptions> operatorLists(Workplace& workplace)
{
    RecordListOptions options = archivable(u"operator"_s, {u"name"_s, u"card"_s, u"may_seal"_s});
    const RecordType* type = workplace.store.domain().recordTypes.find(u"operator"_s);
    options.pastText = type->field(u"archived"_s)->title(); // short: there are more buttons than elsewhere
    const FieldDescription* role = type->field(u"role"_s);
    options.rows.computed = {
        {u"role"_s, role->title(),
         [role](Store&, const QJsonObject& values) {
             return role->choiceTitle(values.value("role"_L1).toString()); // also where none is set
         }},
        {u"password"_s, ListSection::tr("Password"), [](Store&, const QJsonObject& values) {
             return values.value("password"_L1).toString().isEmpty() ? ListSection::tr("none")
                                                                     : ListSection::tr("has one");
         }}};
    options.commands = {
        {u"operatorPassword"_s, ListSection::tr("&Password…"), [&workplace](qint64 id, QWidget* parent) {
             (new OperatorPasswordDialog(workplace, OperatorId{id}, parent))->present();
         }}};
    options.heading = ListSection::tr("Operators");
    options.context = ListSection::tr("each change carries the name");
    options.addText = ListSection::tr("A&dd…");
    options.emptyTitle = ListSection::tr("No operators yet");
    options.emptyHint = ListSection::tr("Add those who work at the desk, with the card they are chosen by.");
    return {options};
}

QList<RecordListOptions> categoryLists()
{
    RecordListOptions options = archivable(u"category"_s, {u"path"_s, u"name_en"_s, u"note"_s});
    options.heading = ListSection::tr("Categories");
    options.context = ListSection::tr("kinds of things, for rules and lists");
    options.addText = ListSection::tr("A&dd…");
    options.emptyTitle = ListSection::tr("No categories yet");
    options.emptyHint = ListSection::tr("An import of devices brings its own; or add the first one here.");
    return {options};
}

QList<RecordListOptions> placeLists()
{
    RecordListOptions options = archivable(u"place"_s, {u"path"_s, u"label"_s, u"note"_s});
    options.heading = ListSection::tr("Places");
    options.context = ListSection::tr("rooms and shelves, one inside the other");
    options.addText = ListSection::tr("A&dd…");
    options.emptyTitle = ListSection::tr("No places yet");
    options.emptyHint = ListSection::tr("Add a room first, then its shelves.");
    return {options};
}

QList<RecordListOptions> groupLists()
{
    RecordListOptions options = archivable(u"borrower_group"_s, {u"name"_s, u"name_en"_s, u"note"_s});
    options.heading = ListSection::tr("Groups of borrowers");
    options.context = ListSection::tr("rules are made for them");
    options.addText = ListSection::tr("A&dd…");
    options.emptyTitle = ListSection::tr("No groups yet");
    options.emptyHint =
        ListSection::tr("Students, teachers, members of a camp: whoever has rules of their own.");
    return {options};
}

QList<RecordListOptions> organizationLists()
{
    RecordListOptions organizations = archivable(u"organization"_s, {u"name"_s, u"name_en"_s, u"kind"_s});
    organizations.heading = ListSection::tr("Organizations");
    organizations.context = ListSection::tr("universities, schools, companies");
    organizations.addText = ListSection::tr("A&dd…");
    organizations.emptyTitle = ListSection::tr("No organizations yet");
    organizations.emptyHint =
        ListSection::tr("An import of people brings theirs; or add the first one here.");
    RecordListOptions names;
    names.rows = {u"organization_name"_s, {u"name"_s, u"kind"_s}, {}, u"organization"_s, {}};
    names.heading = ListSection::tr("Other names");
    names.addText = ListSection::tr("A&dd…");
    names.emptyTitle = ListSection::tr("No other names");
    names.emptyHint = ListSection::tr("Short and former names by which lists mean this organization.");
    names.removable = true;
    names.inTab = true;
    RecordListOptions departments = archivable(u"department"_s, {u"name"_s, u"name_en"_s});
    departments.rows.owner = u"organization"_s;
    departments.pastText.clear();
    departments.inTab = true;
    departments.heading = ListSection::tr("Departments");
    departments.addText = ListSection::tr("A&dd…");
    departments.emptyTitle = ListSection::tr("No departments");
    departments.emptyHint = ListSection::tr("Choose an organization above.");
    return {organizations, names, departments, sealList()};
}

} // namespace kitcamp
