// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/attendance/onlinereview.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QSpinBox;
class QPushButton;

namespace kitcamp {

class OnlineModel;
class TableFrame;
class TextLabel;

/// Shows what the list of an online meeting says before it is taken: whom each line means, how long they
/// stayed, what they become.
class OnlineDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// Reads the file; refused where it is no such list. The dialog is a child of \p parent.
    [[nodiscard]] static Result<OnlineDialog*> open(Workplace& workplace, qint64 session, const QString& path,
                                                    QWidget* parent);

private:
    OnlineDialog(Workplace& workplace, const OnlineReview& review, QWidget* parent);
    void buildLayout();
    void connectSignals();
    void fillPeople();
    void summarise();
    void take();
    void onCurrent();

    Workplace& m_workplace;
    OnlineModel* m_model = nullptr;
    TableFrame* m_table = nullptr;
    QSpinBox* m_threshold = nullptr;
    QComboBox* m_person = nullptr;
    TextLabel* m_summary = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace kitcamp
