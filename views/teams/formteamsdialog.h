// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardmodel.h"
#include "models/items/teams/formingjob.h"
#include "views/common/dialogframe.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QProgressBar;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace kitcamp {

class FormFields;
class RulesEditor;
class TextLabel;

/// Says what teams should be like, tells before the search what cannot hold, and forms them: a new variant
/// beside the others.
class FormTeamsDialog : public DialogFrame
{
    Q_OBJECT
public:
    FormTeamsDialog(BoardModel& model, QWidget* parent);

    void reject() override; ///< while it searches: stops, and offers the best so far

Q_SIGNALS:
    void done(const QString& sentence);

private:
    enum class Phase {
        Asking,
        Searching,
        Offering, ///< stopped, or a rule is broken: a person decides
    };

    void buildLayout();
    FormFields* buildSizes(QWidget* content);
    FormFields* buildSearch(QWidget* content);
    void buildProgress(QWidget* content, QVBoxLayout* column);
    void connectSignals();
    void showRules(const TeamRules& rules);
    [[nodiscard]] TeamRules rules() const;
    [[nodiscard]] QHash<qint64, int> locks() const;
    void setPhase(Phase phase);
    void onSizeKind();
    void checkLater();
    bool prepare();
    void check();
    void onChecked(const TeamFeasibility& feasibility);
    void showRelaxations(const TeamFeasibility& feasibility);
    void relax(const TeamRelaxation& relaxation);
    void onSubmitted();
    void search();
    void onProgress(const TeamProgress& progress);
    void onFormed(const TeamResult& result, double seconds);
    void keep();
    void judgeOnly();

    BoardModel& m_model;
    FormingJob* m_job = nullptr;
    QTimer m_later;
    Phase m_phase = Phase::Asking;
    std::optional<TeamTask> m_task;
    std::optional<TeamResult> m_result;
    double m_seconds = 0;
    QSet<qint64> m_unlocked;
    QComboBox* m_sizeKind = nullptr;
    QSpinBox* m_size = nullptr;
    QSpinBox* m_sizeTo = nullptr;
    RulesEditor* m_editor = nullptr;
    QSlider* m_fairness = nullptr;
    QDoubleSpinBox* m_effort = nullptr;
    QSpinBox* m_seed = nullptr;
    QCheckBox* m_keepLocks = nullptr;
    QWidget* m_asking = nullptr;
    TextLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QWidget* m_ways = nullptr;
    QVBoxLayout* m_wayRows = nullptr;
};

} // namespace kitcamp
