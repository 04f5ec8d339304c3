// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/camptemplate.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QListWidget;

namespace kitcamp {

/// Saves a camp as a file that another centre can open: which courses and rules of lending go along, whether
/// organizations are named.
class SaveTemplateDialog : public DialogFrame
{
    Q_OBJECT
public:
    SaveTemplateDialog(Workplace& workplace, qint64 activity, QWidget* parent);

private:
    void buildLayout();
    [[nodiscard]] QListWidget* addList(QWidget* parent, const QString& name, const QString& title);
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] TemplateChoice choice() const;
    void save();

    Workplace& m_workplace;
    qint64 m_activity;
    QCheckBox* m_hosts = nullptr;
    QCheckBox* m_cases = nullptr;
    QListWidget* m_courses = nullptr;
    QListWidget* m_rules = nullptr;
};

} // namespace kitcamp
