// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace kitcamp {

class Store;

/// Takes the names of those who may not be named on a paper (namedPapers()) out of sentences.
class HiddenNames
{
public:
    [[nodiscard]] static Result<HiddenNames> read(Connection& connection, QLatin1String paper, QDate day);
    /// On the day that it is at the centre.
    [[nodiscard]] static Result<HiddenNames> read(Store& store, QLatin1String paper);
    [[nodiscard]] QString without(const QString& sentence) const;

private:
    struct Name {
        QString written;
        QString shown;
    };
    void add(const QString& written, const QString& shown);
    [[nodiscard]] const Name* nameAt(QStringView sentence, qsizetype place) const;

    QHash<QChar, QList<Name>> m_names; ///< by their first letter, long ones first
};

} // namespace kitcamp
