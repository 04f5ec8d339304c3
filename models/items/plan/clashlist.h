// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planwording.h"
#include "models/items/roles.h"

#include <QAbstractListModel>
#include <QSet>

namespace kitcamp {

class CentrePlan;

/// What clashes so much in the days that are shown that it cannot be published: a sentence and the session to
/// go to. The worst first.
class ClashList : public QAbstractListModel
{
    Q_OBJECT
public:
    /// \p plan must outlive this.
    ClashList(CentrePlan& plan, QObject* parent);

    void show(QDate first, QDate last);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const PlanFinding& finding(int row) const { return m_findings[row]; }

Q_SIGNALS:
    void counted(int clashes);

private:
    void read();
    [[nodiscard]] QString sentence(const PlanFinding& finding) const;
    [[nodiscard]] static QString when(const PlanFinding& finding);

    CentrePlan& m_plan;
    QDate m_first;
    QDate m_last;
    QList<PlanFinding> m_findings;
};

} // namespace kitcamp
