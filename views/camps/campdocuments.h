// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/workplace.h"

namespace kitcamp {

class DialogFrame;

/// What goes out to those who shall apply: the call for applications, and the questions as a questionnaire
/// service takes them; to copy, to save, to print.
DialogFrame* presentCampTexts(Workplace& workplace, qint64 activity, QWidget* parent);
/// The form in which a university names its students, on paper and as a table that the import of applications
/// reads back.
DialogFrame* presentNominationForm(Workplace& workplace, qint64 activity, QWidget* parent);

} // namespace kitcamp
