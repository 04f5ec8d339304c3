// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"
#include "views/common/dialogframe.h"

class QLineEdit;
class QListWidget;

namespace kitcamp {

/// Chooses the values of a filter from those that occur in the file.
class ValuesDialog : public DialogFrame
{
    Q_OBJECT
public:
    ValuesDialog(const QString& dimension, const QList<FigureGroup>& groups, const QStringList& chosen,
                 QWidget* parent);

Q_SIGNALS:
    void given(const QStringList& keys);

private:
    void narrow(const QString& text);
    void submit();

    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace kitcamp
