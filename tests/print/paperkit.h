// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/commandcardpaper.h"
#include "views/print/labelpaper.h"
#include "views/print/listpaper.h"
#include "views/print/slippaper.h"

#include <optional>

namespace kitcamp::paperkit {

/// Papers as a centre would print them, of values that never change.
[[nodiscard]] PaperFrame frame();
[[nodiscard]] ListContent devices(int count);
[[nodiscard]] SlipContent slip(int devices);
[[nodiscard]] std::vector<PrintedCard> commandCards();
[[nodiscard]] std::vector<DeviceLabel> labels(int count);

/// What a command of the system says about a file; nothing where the command is not installed.
[[nodiscard]] std::optional<QString> output(const QString& program, const QStringList& arguments);

/// The words that pdftotext finds in a saved paper, by lines.
[[nodiscard]] std::optional<QString> textOf(const QString& pdf);

/// What zbarimg reads from a picture: one code a line.
[[nodiscard]] std::optional<QStringList> codesIn(const QImage& picture);

/// Where KITCAMP_PAPERS names a folder, the paper is left there as PDF and its first pages as pictures, to
/// look at.
void leavePictures(const Paper& paper, const QString& name);

} // namespace kitcamp::paperkit
