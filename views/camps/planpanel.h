// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/campplan/campplan.h"
#include "models/store/store.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

namespace kitcamp {

class LinkRows;

/// One list of a camp's plan (phases, quotas, kit ...): its rows in words, each edited in its own form.
class PlanPanel : public Panel
{
    Q_OBJECT
public:
    /// What the panel is a list of.
    struct Description {
        QString table;
        QString heading;
        QString hint; ///< where there is nothing
        QString add; ///< what the button does, for who cannot see it
        bool ordered = false; ///< a new row comes last: it has a place in the order
    };
    PlanPanel(Workplace& workplace, const Description& description, QWidget* parent);

    void showLines(qint64 activity, const QList<CampPlanLine>& lines);
    /// The form of a new row.
    void addRow();

Q_SIGNALS:
    void answered(const kitcamp::Result<kitcamp::Performed>& done);

private:
    void editRow(qint64 id);
    void removeRow(const CampPlanLine& line);
    /// What the form does not ask: the camp, and the place in the order.
    [[nodiscard]] QJsonObject given() const;

    Workplace& m_workplace;
    Description m_description;
    qint64 m_activity = 0;
    LinkRows* m_rows = nullptr;
};

} // namespace kitcamp
