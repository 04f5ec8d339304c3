// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/roster/waitingactions.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QLineEdit;

namespace kitcamp {

class FormFields;
class FormField;

/// Says how many seats an activity has, on site and online. More are offered to those who wait; fewer than
/// are taken needs a reason.
class SeatsDialog : public DialogFrame
{
    Q_OBJECT
public:
    SeatsDialog(Workplace& workplace, qint64 activity, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void buildForm();
    void fill();
    void save();
    /// nullopt: without limit. Says on the field where it is no number.
    [[nodiscard]] bool read(QLineEdit* edit, FormField* field, std::optional<qint64>& seats) const;
    void onModeChanged();

    Workplace& m_workplace;
    qint64 m_activity;
    FormFields* m_form = nullptr;
    QComboBox* m_mode = nullptr;
    QLineEdit* m_site = nullptr;
    QLineEdit* m_online = nullptr;
    QLineEdit* m_reason = nullptr;
    FormField* m_siteField = nullptr;
    FormField* m_onlineField = nullptr;
    FormField* m_reasonField = nullptr;
};

} // namespace kitcamp
