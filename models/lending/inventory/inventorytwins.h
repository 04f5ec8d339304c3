// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/textfolding.h"
#include "models/store/connection.h"

#include <QMutex>

#include <functional>

namespace kitcamp {

/// Finds models that seem to be one, entered twice: the same name, apart from case, signs and spaces, by the
/// same maker or with the same model number. May be asked from several threads.
class ModelTwins
{
public:
    [[nodiscard]] Result<QList<qint64>> of(Connection& connection, qint64 model);

private:
    struct Keys {
        qint64 id = 0;
        QString name;
        QString maker;
        QString number;
    };
    [[nodiscard]] QString key(const QString& text);
    [[nodiscard]] static int evidence(const Keys& one, const Keys& other);

    QMutex m_mutex;
    TextFolding m_folding;
    QHash<QString, QString> m_keys;
};

/// Devices with two tags: the same model and the same serial, which no third one shares.
[[nodiscard]] Result<QList<qint64>> deviceTwins(Connection& connection, qint64 device);
/// All devices that share model and serial with another one. \p done as in PersonTwins::suspects.
[[nodiscard]] Result<QList<qint64>> deviceSuspects(Connection& connection,
                                                   const std::function<bool(qsizetype)>& done);

} // namespace kitcamp
