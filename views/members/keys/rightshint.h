// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/rights.h"

#include <QObject>

class QWidget;

namespace kitcamp {

/// Keeps what may not be done here from being begun: the widget is disabled, with the reason as its tool tip.
/// What is done all the same is refused by the guard; this only says so before.
class RightsHint : public QObject
{
    Q_OBJECT
public:
    /// \p widget: the parent; it is disabled where rows of \p table may not be changed so.
    RightsHint(Store& store, const QString& table, RowOperation operation, QWidget* widget);

    [[nodiscard]] bool isAllowed() const { return m_allowed; }
    /// What the widget's owner thinks of it besides: it is enabled where both agree.
    void setWanted(bool wanted);

Q_SIGNALS:
    void changed(bool allowed);

private:
    void look();
    void apply();

    Store& m_store;
    QString m_table;
    RowOperation m_operation;
    QWidget* m_widget;
    QString m_toolTip; ///< of its own
    QString m_reason;
    bool m_allowed = true;
    bool m_wanted = true;
};

} // namespace kitcamp
