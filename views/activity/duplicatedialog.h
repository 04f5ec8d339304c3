// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/sessiontrial.h"
#include "models/activities/sessions/duplicateplan.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;
class TextLabel;

/// A new run of an activity with the whole plan of the old one, moved to another term or another first day;
/// what moves and what has no date is said before.
class DuplicateDialog : public DialogFrame
{
    Q_OBJECT
public:
    DuplicateDialog(Workplace& workplace, qint64 source, QWidget* parent);

Q_SIGNALS:
    void made(qint64 activity, const QString& sentence);

private:
    void buildLayout();
    [[nodiscard]] Result<void> fillTerms();
    [[nodiscard]] Result<void> fillNames();
    /// A camp comes again a year later: the day and the year in its name are proposed.
    [[nodiscard]] Result<void> proposeNextYear();
    [[nodiscard]] Result<PreparedDuplicate> prepare();
    void preview();
    [[nodiscard]] QStringList linesOf(const PreparedDuplicate& prepared) const;
    [[nodiscard]] QStringList clashLines(const TriedDraft& tried, const PreparedDuplicate& prepared) const;
    /// What the plan's rules say of the sessions that it would have.
    [[nodiscard]] Result<TriedDraft> tried(const PreparedDuplicate& prepared);
    void save();
    /// Also what a rule forbids.
    void saveAllTheSame();

    Workplace& m_workplace;
    qint64 m_source;
    SessionTrial m_trial;
    FormFields* m_form = nullptr;
    QComboBox* m_term = nullptr;
    QLineEdit* m_firstDay = nullptr;
    FormField* m_firstDayField = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QCheckBox* m_rooms = nullptr;
    QCheckBox* m_staff = nullptr;
    QCheckBox* m_cases = nullptr; ///< of a camp alone
    TextLabel* m_preview = nullptr;
};

} // namespace kitcamp
