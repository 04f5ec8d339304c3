// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

class TextScanner;
struct WrittenMoment;

/// Reads the time and zone that may follow a date, up to the end of the text; false where something else
/// stands there.
[[nodiscard]] bool parseTime(TextScanner& text, WrittenMoment& moment);

} // namespace kitcamp
