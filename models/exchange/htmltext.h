// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitcamp {

/// Appends text of a page to a cell: entities become characters, runs of white space one space.
void appendHtmlText(QString& cell, QStringView text);

} // namespace kitcamp
