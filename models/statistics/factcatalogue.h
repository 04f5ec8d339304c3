// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"

namespace kitcamp {

/// All that one area has to say.
struct FactCatalogue {
    QList<FactDimension> dimensions;
    QList<FactSource> sources;
    QList<FactMeasure> measures;
    QList<FactLook> looks;

    void add(const FactCatalogue& other);
    [[nodiscard]] const FactSource* source(const QString& key) const;
    [[nodiscard]] const FactMeasure* measure(const QString& key) const;
    [[nodiscard]] const FactDimension* dimension(const QString& key) const;
    [[nodiscard]] const FactLook* look(const QString& table) const;
    [[nodiscard]] QStringList dimensionsOf(const FactMeasure& measure) const;
    [[nodiscard]] QStringList tablesOf(const FactMeasure& measure) const;
};

} // namespace kitcamp
