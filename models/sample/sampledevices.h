// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplestage.h"

namespace kitcamp {

struct RecordBatch;

/// Enters the models and their devices as they were delivered, each delivery as one list.
class SampleDevices
{
public:
    explicit SampleDevices(SampleStage& stage)
        : m_stage(stage)
    {
    }

    void schedule();

private:
    struct Delivery {
        QJsonObject model;
        QDate day;
        int count = 0;
    };
    [[nodiscard]] Result<void> deliver(const Delivery& delivery);
    [[nodiscard]] QString modelId(RecordBatch& batch, const QJsonObject& model, const QString& category);
    /// \p parent: the device that it is built into; 0 for one that stands for itself.
    qint64 addDevice(RecordBatch& batch, const Delivery& delivery, const QString& model, qint64 parent);

    SampleStage& m_stage;
    QHash<QString, int> m_lastNumber; ///< by prefix
    int m_assets = 1000;
};

} // namespace kitcamp
