// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <QHash>

class QStackedWidget;

namespace kitcamp {

class NavigationList;
class SettingsSection;

/// Everything that a centre sets once and changes now and then, in sections that are built when they are
/// looked at.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Workplace& workplace, QWidget* parent);

    void arrive() override;
    /// Opens the section of a loan rule, an operator, a place ... with that record chosen.
    void showObject(const QString& table, qint64 id) override;

private:
    void buildLayout();
    void addSections();
    void showSection(const QString& key);
    [[nodiscard]] SettingsSection* makeSection(const QString& key, QWidget* parent);

    NavigationList* m_sections = nullptr;
    QStackedWidget* m_stack = nullptr;
    QHash<QString, SettingsSection*> m_made;
    QHash<QString, QWidget*> m_shown; ///< the section, or what scrolls it
};

} // namespace kitcamp
