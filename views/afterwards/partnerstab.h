// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/partners.h"
#include "views/attendees/attendeetab.h"

namespace kitcamp {

class LineList;
class Panel;
class TextLabel;

/// The universities whose students were in the camp, and what each of them is handed: its own students.
class PartnersTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit PartnersTab(Workplace& workplace, QWidget* parent = nullptr);

    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void load() override;
    void buildLayout();
    void buildTables();
    void showPartner();
    void exportOne();
    void exportAll();
    void print();

    Partners m_partners;
    qint64 m_shown = 0; ///< organization; 0: not known
    TextLabel* m_summary = nullptr;
    LineList* m_list = nullptr;
    Panel* m_panel = nullptr;
    LineList* m_students = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_exportAll = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace kitcamp
