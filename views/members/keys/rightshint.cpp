// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/keys/rightshint.h"

#include "views/common/refusaltext.h"

#include <QWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

RightsHint::RightsHint(Store& store, const QString& table, RowOperation operation, QWidget* widget)
    : QObject(widget)
    , m_store(store)
    , m_table(table)
    , m_operation(operation)
    , m_widget(widget)
    , m_toolTip(widget->toolTip())
    , m_wanted(widget->isEnabled())
{
    connect(&m_store, &Store::operatorChanged, this, &RightsHint::look);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"member"_s) || announcement.rows.contains(u"operator"_s))
            look();
    });
    look();
}

void RightsHint::setWanted(bool wanted)
{
    m_wanted = wanted;
    apply();
}

void RightsHint::look()
{
    const auto may = mayDo(m_store, m_table, m_operation);
    const bool before = m_allowed;
    m_allowed = may.ok();
    m_reason = may ? QString() : refusalText(may.error());
    apply();
    if (m_allowed != before)
        Q_EMIT changed(m_allowed);
}

void RightsHint::apply()
{
    m_widget->setEnabled(m_wanted && m_allowed);
    m_widget->setToolTip(m_allowed ? m_toolTip : m_reason);
}

} // namespace kitcamp
