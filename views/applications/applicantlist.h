// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/applicantmodel.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QTableView;

namespace kitcamp {

class SearchField;
class TableFrame;

/// The applicants at the left of the reading view, with what narrows them.
class ApplicantList : public Panel
{
    Q_OBJECT
public:
    ApplicantList(Workplace& workplace, SelectionKeeper& keeper, QWidget* parent);

    [[nodiscard]] ApplicantModel* model() const { return m_model; }
    [[nodiscard]] QTableView* view() const;
    [[nodiscard]] qint64 current() const { return m_current; }
    /// Makes all applicants visible where \p participation is not among those shown.
    void choose(qint64 participation);
    /// The next (1) or the one before (-1).
    void step(int by);
    void focusSearch();

Q_SIGNALS:
    void currentChanged(qint64 participation);
    /// The empty list's one button.
    void importWanted();

private:
    void buildFilters();
    void buildTable();
    void fillUniversities();
    void applyFilter();
    void restore();
    void sayWhyEmpty();

    Workplace& m_workplace;
    SelectionKeeper& m_keeper;
    ApplicantModel* m_model = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_states = nullptr;
    QComboBox* m_universities = nullptr;
    QCheckBox* m_unread = nullptr;
    TableFrame* m_table = nullptr;
    qint64 m_current = 0;
    int m_currentRow = 0; ///< where it stood, for when it leaves the list
};

} // namespace kitcamp
