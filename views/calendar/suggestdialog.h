// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/planwording.h"
#include "views/common/dialogframe.h"

class QListView;
class QStandardItemModel;

namespace kitcamp {

/// The best places for a session, verified, with what is good and what it costs; one is taken by its number,
/// by Enter or by a double click.
class SuggestDialog : public DialogFrame
{
    Q_OBJECT
public:
    SuggestDialog(const QString& title, const PlanPlacements& places, QWidget* parent);

Q_SIGNALS:
    void taken(int place); ///< in the list that was given

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList(const PlanPlacements& places);
    void explainNone(const PlanPlacements& places);
    void take(int place);

    QStandardItemModel* m_model = nullptr;
    QListView* m_list = nullptr;
};

} // namespace kitcamp
