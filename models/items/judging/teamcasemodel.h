// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/teamcases.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace kitcamp {

/// The teams of the plan that counts with their project cases, how well each suits, and why.
class TeamCaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TeamColumn, CaseColumn, SuitsColumn, WhyColumn, ColumnCount };

    TeamCaseModel(Store& store, QObject* parent);

    void showActivity(qint64 activity);
    /// Whose answers are the wishes; 0: none.
    void setQuestion(qint64 question);
    [[nodiscard]] qint64 question() const { return m_question; }
    [[nodiscard]] const ProjectCases& projects() const { return m_projects; }
    /// The mean of the teams that named wishes and have a case, 0..100; nullopt where there is none.
    [[nodiscard]] std::optional<int> meanSatisfaction() const;
    [[nodiscard]] int withoutCase() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString& sentence);

private:
    void read();
    [[nodiscard]] QString caseText(const TeamOfCases& team) const;
    [[nodiscard]] bool isOverfull(const TeamOfCases& team) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] Tone toneOf(int row, int column) const;

    Store& m_store;
    qint64 m_activity = 0;
    qint64 m_question = 0;
    ProjectCases m_projects;
};

} // namespace kitcamp
