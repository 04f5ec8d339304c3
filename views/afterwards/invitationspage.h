// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/invitations.h"
#include "views/common/workplace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace kitcamp {

class LineList;
class TextLabel;

/// Whom to invite next year: by a rule that the organiser puts together, with all others and why not.
class InvitationsPage : public QWidget
{
    Q_OBJECT
public:
    InvitationsPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] LineList* list() const { return m_list; }
    /// The rule and its figures, in a sentence.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void refused(const kitcamp::Error& error);
    void queued(const QString& sentence);

private:
    void buildLayout();
    [[nodiscard]] QHBoxLayout* buildRule();
    [[nodiscard]] Result<void> fillAsked();
    [[nodiscard]] InvitationRule rule() const;
    void apply();
    void invite();

    Workplace& m_workplace;
    qint64 m_activity = 0;
    QList<InvitationCandidate> m_candidates;
    QCheckBox* m_completed = nullptr;
    QSpinBox* m_points = nullptr;
    QCheckBox* m_noFinalYear = nullptr;
    QComboBox* m_asked = nullptr;
    TextLabel* m_summary = nullptr;
    QPushButton* m_invite = nullptr;
    LineList* m_list = nullptr;
};

} // namespace kitcamp
