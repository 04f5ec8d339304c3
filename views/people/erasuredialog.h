// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

namespace kitcamp {

/// Says what goes and what stays before the details of persons are erased.
class ErasureDialog : public DialogFrame
{
    Q_OBJECT
public:
    ErasureDialog(Workplace& workplace, const QList<qint64>& persons, QWidget* parent);

Q_SIGNALS:
    void erased(const QString& sentence);

private:
    void buildLayout();
    void erase();

    Workplace& m_workplace;
    QList<qint64> m_persons;
};

} // namespace kitcamp
