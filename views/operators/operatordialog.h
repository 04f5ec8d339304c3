// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QListWidget;

namespace kitcamp {

/// Chooses who works at this window: by name, by typing a part of it, or by scanning the operator's card. A
/// name that is not there can be added at once.
class OperatorDialog : public DialogFrame
{
    Q_OBJECT
public:
    OperatorDialog(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void connectSignals();
    void fill();
    void choose();
    void chooseId(OperatorId id);
    void addOperator();
    [[nodiscard]] bool chooseByCard(const QString& card);

    Workplace& m_workplace;
    QLineEdit* m_search = nullptr;
    QListWidget* m_names = nullptr;
};

} // namespace kitcamp
