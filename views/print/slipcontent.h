// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace kitcamp {

/// One lent device on a slip.
struct SlipDevice {
    QString assetTag;
    QString model;
    QDateTime due; ///< printed as it reads, in whatever zone it was given
    QString note; ///< condition, parts; may be empty
};

/// What a loan slip says.
struct SlipContent {
    QString code; ///< what the desk scans to open the loan; ASCII
    QString borrowerName;
    QString borrowerNumber; ///< masked by the caller
    QString borrowerDetail; ///< department, class, team; may be empty
    std::vector<SlipDevice> devices;
    QDateTime lentAt; ///< printed as it reads
};

/// The papers a slip is made for; the roll is of thermal paper and as long as the slip.
enum class SlipSize { A4, A5, A6, Roll80 };

} // namespace kitcamp
