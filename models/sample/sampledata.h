// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kitcamp {

/// What the sample is made of, as resources/sample has it.
struct SampleData {
    QJsonObject centre;
    QJsonArray organizations;
    QJsonArray models;
    QJsonObject people;
    QJsonObject texts;
    QJsonObject courses;
    QJsonObject camps; ///< what the camp of 2024 and the next one are made of

    [[nodiscard]] static Result<SampleData> read();
};

[[nodiscard]] QDate dateOf(const QJsonValue& value);

} // namespace kitcamp
