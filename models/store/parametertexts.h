// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <functional>

namespace kitcamp {

/// The texts among the parameters of an Action, each by its way: "values/note", "steps/0/note".
struct ParameterTexts {
    static void each(const QJsonObject& parameters,
                     const std::function<void(const QString& way, const QString& text)>& visit);
    /// The parameters with \p change made to each.
    [[nodiscard]] static QJsonObject
    changed(const QJsonObject& parameters,
            const std::function<QString(const QString& way, const QString& text)>& change);
};

} // namespace kitcamp
