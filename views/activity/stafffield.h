// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "views/common/workplace.h"

#include <QWidget>

namespace kitcamp {

class LinkRows;
class ReferenceEdit;

/// Who holds a session: names are typed one after the other; each can be taken away again.
class StaffField : public QWidget
{
    Q_OBJECT
public:
    StaffField(Workplace& workplace, QWidget* parent);

    void setStaff(const QList<StaffMember>& staff);
    /// A name that was typed but not entered counts. Fails with a sentence where nobody is called so.
    [[nodiscard]] Result<QList<StaffMember>> staff() const;

Q_SIGNALS:
    void changed();

private:
    void addTyped();
    void remove(qint64 person);
    void showRows();

    Workplace& m_workplace;
    QList<StaffMember> m_staff;
    LinkRows* m_rows = nullptr;
    ReferenceEdit* m_name = nullptr;
};

} // namespace kitcamp
