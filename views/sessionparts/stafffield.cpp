// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionparts/stafffield.h"

#include "models/store/store.h"
#include "views/common/measures.h"
#include "views/records/referenceedit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int personData = Qt::UserRole;
constexpr int roleData = Qt::UserRole + 1;

struct StaffRole {
    QLatin1StringView role;
    const char* title;
};
constexpr StaffRole staffRoles[] = {
    {"teacher"_L1, QT_TRANSLATE_NOOP("kitcamp::StaffField", "Teacher")},
    {"engineer"_L1, QT_TRANSLATE_NOOP("kitcamp::StaffField", "Engineer")},
    {"assistant"_L1, QT_TRANSLATE_NOOP("kitcamp::StaffField", "Assistant")},
    {"mentor"_L1, QT_TRANSLATE_NOOP("kitcamp::StaffField", "Mentor")},
    {"judge"_L1, QT_TRANSLATE_NOOP("kitcamp::StaffField", "Judge")},
};

} // namespace

StaffField::StaffField(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    buildLayout();
    connect(m_add, &QPushButton::clicked, this, &StaffField::add);
}

void StaffField::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"sessionStaff"_s);
    m_list->setAccessibleName(tr("Who holds the session; Delete takes somebody away"));
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_person =
        new ReferenceEdit(ReferenceChoices(m_workplace.store, u"person"_s, m_workplace.foldQuery), this);
    m_person->setObjectName(u"sessionStaffName"_s);
    m_person->setAccessibleName(tr("Name of somebody who holds the session"));
    m_person->setPlaceholderText(tr("Name"));
    m_person->installEventFilter(this);
    m_role = new QComboBox(this);
    m_role->setObjectName(u"sessionStaffRole"_s);
    m_role->setAccessibleName(tr("Role"));
    for (const StaffRole& one : staffRoles)
        m_role->addItem(tr(one.title), QString(one.role));
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"sessionStaffAdd"_s);
    m_add->setAutoDefault(false);
    line->addWidget(m_person, 1);
    line->addWidget(m_role);
    line->addWidget(m_add);
    column->addLayout(line);
    setFocusProxy(m_person);
    fitHeight();
}

QWidget* StaffField::firstField() const
{
    return m_person;
}

void StaffField::setStaff(const QList<StaffMember>& staff)
{
    m_list->clear();
    for (const StaffMember& member : staff)
        append(member);
    fitHeight();
}

QList<StaffMember> StaffField::staff() const
{
    QList<StaffMember> members;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        members.append({item->data(personData).toLongLong(), item->data(roleData).toString()});
    }
    return members;
}

void StaffField::append(const StaffMember& member)
{
    const int role = m_role->findData(member.role);
    const QString name = m_workplace.store.naming().name(u"person"_s, member.person);
    auto* item = new QListWidgetItem(
        tr("%1 (%2)", "a person, a role").arg(name, role < 0 ? member.role : m_role->itemText(role)), m_list);
    item->setData(personData, member.person);
    item->setData(roleData, member.role);
}

Result<void> StaffField::takeTyped()
{
    KITCAMP_ASSIGN(const qint64 person, m_person->id());
    if (person == 0)
        return {};
    for (const StaffMember& member : staff()) {
        if (member.person == person)
            return Error{
                ErrorCode::Usage, tr("%1 is in the list already.").arg(m_person->text()), {}, {}, {}};
    }
    append({person, m_role->currentData().toString()});
    m_person->setId(0);
    fitHeight();
    Q_EMIT changed();
    return {};
}

void StaffField::add()
{
    const auto taken = takeTyped();
    Q_EMIT said(taken ? QString() : taken.error().sentence);
    m_person->setFocus();
}

void StaffField::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    fitHeight();
    Q_EMIT changed();
}

bool StaffField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_list && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            removeCurrent();
            return true;
        }
        if (watched == m_person && enter && key->modifiers() == Qt::NoModifier
            && !m_person->text().isEmpty()) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// As high as its people, up to four of them; nobody takes no room.
void StaffField::fitHeight()
{
    constexpr int most = 4;
    const int rows = std::min(most, m_list->count());
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * rowHeight(font()) + 2 * space::tiny);
}

} // namespace kitcamp
