// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "views/common/workplace.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace kitcamp {

class ReferenceEdit;

/// Who holds a session: a list of people with their roles, added by name and removed by a key.
class StaffField : public QWidget
{
    Q_OBJECT
public:
    StaffField(Workplace& workplace, QWidget* parent);

    void setStaff(const QList<StaffMember>& staff);
    [[nodiscard]] QList<StaffMember> staff() const;
    /// Takes who is typed but not yet added; false where nobody is called so.
    [[nodiscard]] Result<void> takeTyped();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void said(const QString& sentence); ///< empty: nothing is wrong
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void add();
    void removeCurrent();
    void append(const StaffMember& member);
    void fitHeight();

    Workplace& m_workplace;
    QListWidget* m_list = nullptr;
    ReferenceEdit* m_person = nullptr;
    QComboBox* m_role = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace kitcamp
