// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QSettings;

namespace kitcamp {

/// What one person likes on this computer (language, theme, sound, columns): never a part of the file.
class Preferences
{
public:
    /// \p settings must outlive this.
    explicit Preferences(QSettings& settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QString text(const QString& key, const QString& otherwise = {}) const;
    [[nodiscard]] bool flag(const QString& key, bool otherwise) const;
    [[nodiscard]] QByteArray bytes(const QString& key) const;
    void save(const QString& key, const QVariant& value);

private:
    QSettings& m_settings;
};

} // namespace kitcamp
