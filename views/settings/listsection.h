// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/recordlistpanel.h"
#include "views/settings/settingssection.h"

namespace kitcamp {

/// A section that is one list of records and, below it, the lists of what belongs to the chosen one.
class ListSection : public SettingsSection
{
    Q_OBJECT
public:
    ListSection(Workplace& workplace, const QList<RecordListOptions>& lists, QWidget* parent);

    void select(qint64 id);
    [[nodiscard]] RecordListPanel* list() const { return m_lists.constFirst(); }

private:
    void addParts(const QList<RecordListOptions>& lists);
    void follow(qint64 id);

    QList<RecordListPanel*> m_lists;
    qint64 m_shown = 0;
};

[[nodiscard]] QList<RecordListOptions> operatorLists(Workplace& workplace);
[[nodiscard]] QList<RecordListOptions> categoryLists();
[[nodiscard]] QList<RecordListOptions> placeLists();
[[nodiscard]] QList<RecordListOptions> groupLists();
/// Organizations with their other names and departments.
[[nodiscard]] QList<RecordListOptions> organizationLists();

} // namespace kitcamp
