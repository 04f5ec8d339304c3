// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/preferences.h"

#include <QSettings>

namespace kitcamp {

QString Preferences::text(const QString& key, const QString& otherwise) const
{
    return m_settings.value(key, otherwise).toString();
}

bool Preferences::flag(const QString& key, bool otherwise) const
{
    return m_settings.value(key, otherwise).toBool();
}

QByteArray Preferences::bytes(const QString& key) const
{
    return m_settings.value(key).toByteArray();
}

void Preferences::save(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
}

} // namespace kitcamp
