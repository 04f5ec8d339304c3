// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection/proposalmodel.h"
#include "views/activity/activitytab.h"

class QPushButton;
class QSpinBox;
class QTableView;

namespace kitcamp {

class EmptyState;
class InlineMessage;
class TableFrame;
class TextLabel;

/// Who is offered a seat: criteria and quotas at the left, the proposal with its reasons at the right,
/// changed by hand and then applied as one step.
class SelectionTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit SelectionTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    /// The protocol: criteria, quotas, who and why.
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QWidget* buildHead();
    QWidget* buildLeft();
    QWidget* buildPreview();
    QPushButton* addDecision(QWidget* bar, const QString& name, const QString& text, Decision decision);
    void connectSignals();
    void onKeeperChanged();
    void sayLapsed();
    void lapse();
    void propose();
    void decide(Decision decision);
    void onDecisionsChanged();
    void apply();
    void applyWith(const QString& reason);
    void exportProtocol();
    void writeNotices();
    void showShortages();

    SelectionKeeper* m_keeper = nullptr;
    ProposalModel* m_model = nullptr;
    QSpinBox* m_seats = nullptr;
    QPushButton* m_propose = nullptr;
    QPushButton* m_apply = nullptr;
    QWidget* m_decisions = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_context = nullptr;
    TextLabel* m_verdict = nullptr;
    InlineMessage* m_lapsed = nullptr;
    InlineMessage* m_problem = nullptr;
    QStringList m_remarks;
    QString m_proposed; ///< the verdict on what was proposed
};

} // namespace kitcamp
