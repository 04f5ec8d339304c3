// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/stafffield.h"

#include "models/store/store.h"
#include "views/activity/linkrows.h"
#include "views/common/measures.h"
#include "views/records/referenceedit.h"

#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

StaffField::StaffField(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_rows(new LinkRows(this))
    , m_name(new ReferenceEdit(ReferenceChoices(workplace.store, u"person"_s, workplace.foldQuery), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_rows);
    column->addWidget(m_name);
    m_name->setObjectName(u"staffName"_s);
    m_name->setAccessibleName(tr("Name of who holds it"));
    m_name->setPlaceholderText(tr("Type a name"));
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, &StaffField::addTyped);
}

void StaffField::setStaff(const QList<StaffMember>& staff)
{
    m_staff = staff;
    showRows();
}

void StaffField::addTyped()
{
    const auto person = m_name->id();
    if (!person || *person == 0)
        return; // staff() says what is wrong
    const bool known = std::any_of(m_staff.begin(), m_staff.end(),
                                   [&](const StaffMember& one) { return one.person == *person; });
    if (!known)
        m_staff << StaffMember{*person, u"teacher"_s};
    m_name->clear();
    m_name->setId(0);
    showRows();
    Q_EMIT changed();
}

void StaffField::remove(qint64 person)
{
    m_staff.removeIf([&](const StaffMember& one) { return one.person == person; });
    showRows();
    Q_EMIT changed();
}

void StaffField::showRows()
{
    m_rows->clear();
    for (const StaffMember& one : std::as_const(m_staff))
        m_rows->addRow(one.person, m_workplace.store.naming().name(u"person"_s, one.person),
                       {{u"staffRemove"_s, tr("Remove"), [this, person = one.person] { remove(person); }}});
}

Result<QList<StaffMember>> StaffField::staff() const
{
    KITCAMP_ASSIGN(const qint64 typed, m_name->id());
    QList<StaffMember> all = m_staff;
    if (typed != 0)
        all << StaffMember{typed, u"teacher"_s};
    return all;
}

} // namespace kitcamp
